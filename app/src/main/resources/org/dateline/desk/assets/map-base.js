// SPDX-License-Identifier: Apache-2.0
// The ground of the map: outlines, borders and names, drawn into one canvas from files of the desk.

const L = window.L;
const LABEL_ROOM = 4;

/** Where a latitude lies on the map, which is 1 wide and 1 high. */
export function mapX(lon) {
  return lon / 360 + 0.5;
}

export function mapY(lat) {
  const sin = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180);
  return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
}

/** A Leaflet layer that is one canvas, painted anew whenever the map has moved. */
export const Canvas = L.Renderer.extend({
  options: { padding: 0.35 },
  _initContainer() {
    this._container = document.createElement('canvas');
    this._container.setAttribute('aria-hidden', 'true');
    this.context = this._container.getContext('2d');
  },
  _destroyContainer() {
    this._container.remove();
    delete this._container;
  },
  _updatePaths() {},
  _update() {
    if (this._map._animatingZoom && this._bounds) {
      return;
    }
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const canvas = this._container;
    L.DomUtil.setPosition(canvas, this._bounds.min);
    canvas.width = Math.round(size.x * ratio);
    canvas.height = Math.round(size.y * ratio);
    canvas.style.width = `${size.x}px`;
    canvas.style.height = `${size.y}px`;
    this.paint();
  },
  /** What is painted now: the width of the world, the left upper corner, the size, in pixels. */
  sheet() {
    const origin = this._map.getPixelOrigin().add(this._bounds.min);
    const size = this._bounds.getSize();
    const ratio = this._container.width / size.x;
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return {
      world: 256 * 2 ** this._map.getZoom(),
      left: origin.x,
      top: origin.y,
      width: size.x,
      height: size.y,
    };
  },
  repaint() {
    if (this._map && this._bounds && !this._map._animatingZoom) {
      this.paint();
    }
  },
});

/** Rings of an outline file, with the box of each country. */
function unpacked(file) {
  const [sx, sy] = file.scale;
  const [tx, ty] = file.translate;
  const arcs = file.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * sx + tx, y * sy + ty];
    });
  });
  return file.countries.map((polygons) => {
    const rings = polygons.flat().map((indices) => ring(indices, arcs));
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const one of rings) {
      for (let i = 0; i < one.length; i += 2) {
        box[0] = Math.min(box[0], one[i]);
        box[1] = Math.min(box[1], one[i + 1]);
        box[2] = Math.max(box[2], one[i]);
        box[3] = Math.max(box[3], one[i + 1]);
      }
    }
    return { rings, box };
  });
}

/** Unrolled where it crosses the date line; closed along the edge where it goes around a pole. */
function ring(indices, arcs) {
  const points = [];
  let before = null;
  for (const index of indices) {
    const arc = index < 0 ? arcs[~index].slice().reverse() : arcs[index];
    for (let [lon, lat] of arc) {
      if (before !== null) {
        lon -= 360 * Math.round((lon - before) / 360);
      }
      before = lon;
      points.push(mapX(lon), mapY(lat));
    }
  }
  const last = points[points.length - 2];
  if (Math.abs(last - points[0]) > 0.5) {
    const edge = points[1] > 0.5 ? 1 : 0;
    points.push(last, edge, points[0], edge);
  }
  return Float64Array.from(points);
}

function trace(context, points, sheet, copy) {
  let x0 = 0;
  let y0 = 0;
  for (let i = 0; i < points.length; i += 2) {
    const x = (points[i] + copy) * sheet.world - sheet.left;
    const y = points[i + 1] * sheet.world - sheet.top;
    if (i === 0) {
      context.moveTo(x, y);
    } else if (Math.abs(x - x0) + Math.abs(y - y0) < 0.7) {
      continue;
    } else {
      context.lineTo(x, y);
    }
    x0 = x;
    y0 = y;
  }
  context.closePath();
}

/** From which zoom on a city of so many thousand people has its name on the map. */
function cityZoom(thousands, capital) {
  const steps = [[8000, 3], [3000, 4], [1000, 5], [400, 6], [150, 7], [60, 8], [0, 9]];
  const zoom = steps.find(([least]) => thousands >= least)[1];
  return capital ? Math.min(zoom, thousands > 500 ? 4 : 6) : zoom;
}

export const Base = Canvas.extend({
  initialize(files, colour) {
    L.Renderer.prototype.initialize.call(this, {});
    this.files = files;
    this.colour = colour;
    this.shapes = null;
    this.names = { countries: [], cities: [] };
  },
  async load() {
    const [coarse, names] = await Promise.all([this.file('coarse'), this.file('names')]);
    this.shapes ??= unpacked(coarse);
    this.names = names;
    this.repaint();
  },
  async file(name) {
    const answer = await fetch(this.files[name]);
    if (!answer.ok) {
      throw new Error(`the base map cannot be read (${answer.status})`);
    }
    return answer.json();
  },
  refine() {
    if (this.asked || this._map.getZoom() < 4) {
      return;
    }
    this.asked = true;
    this.file('fine').then(
      (fine) => {
        this.shapes = unpacked(fine);
        this.repaint();
      },
      () => {
        this.asked = false; // The coarse outlines stay; the next move tries again.
      },
    );
  },
  paint() {
    const { context } = this;
    const sheet = this.sheet();
    context.fillStyle = this.colour('--map-sea');
    context.fillRect(0, 0, sheet.width, sheet.height);
    this.refine();
    context.fillStyle = this.colour('--map-land');
    context.strokeStyle = this.colour('--map-border');
    context.lineWidth = 0.8;
    context.lineJoin = 'round';
    const from = Math.floor(sheet.left / sheet.world) - 1;
    const to = Math.floor((sheet.left + sheet.width) / sheet.world);
    for (const shape of this.shapes ?? []) {
      for (let copy = from; copy <= to; copy++) {
        if (seen(shape.box, sheet, copy)) {
          context.beginPath();
          shape.rings.forEach((points) => trace(context, points, sheet, copy));
          context.fill('evenodd');
          context.stroke();
        }
      }
    }
    this.label(sheet);
  },
  label(sheet) {
    const { context } = this;
    const zoom = this._map.getZoom();
    const taken = [];
    context.textBaseline = 'middle';
    context.lineWidth = 3;
    context.strokeStyle = this.colour('--map-halo');
    const put = (text, x, y, width, size) => {
      const box = [x - LABEL_ROOM, y - size / 2 - 2, x + width + LABEL_ROOM, y + size / 2 + 2];
      if (taken.some((o) => o[0] < box[2] && o[2] > box[0] && o[1] < box[3] && o[3] > box[1])) {
        return false;
      }
      taken.push(box);
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
      return true;
    };
    const size = zoom < 4 ? 11 : 13;
    context.font = `600 ${size}px ${this.colour('--font')}`;
    context.fillStyle = this.colour('--map-country');
    for (const [name, lat, lon, wide] of zoom > 8 ? [] : this.names.countries) {
      const width = context.measureText(name).width;
      const [x, y] = place(lat, lon, sheet);
      if (visible(x, y, sheet) && width < (wide / 360) * sheet.world * 1.15) {
        put(name, x - width / 2, y, width, size);
      }
    }
    context.font = `12px ${this.colour('--font')}`;
    context.fillStyle = this.colour('--map-city');
    for (const [name, lat, lon, thousands, capital] of this.names.cities) {
      if (cityZoom(thousands, capital) > zoom) {
        continue;
      }
      const [x, y] = place(lat, lon, sheet);
      if (visible(x, y, sheet) && put(name, x + 6, y, context.measureText(name).width, 12)) {
        context.beginPath();
        context.arc(x, y, capital ? 2.5 : 1.8, 0, 2 * Math.PI);
        context.fill();
      }
    }
  },
});

function seen(box, sheet, copy) {
  return (
    (box[0] + copy) * sheet.world < sheet.left + sheet.width &&
    (box[2] + copy) * sheet.world > sheet.left &&
    box[1] * sheet.world < sheet.top + sheet.height &&
    box[3] * sheet.world > sheet.top
  );
}

/** In the copy of the world that is nearest to the middle of the sheet. */
function place(lat, lon, sheet) {
  const middle = (sheet.left + sheet.width / 2) / sheet.world;
  let x = mapX(lon);
  x -= Math.round(x - middle);
  return [x * sheet.world - sheet.left, mapY(lat) * sheet.world - sheet.top];
}

function visible(x, y, sheet) {
  return x > -20 && y > -20 && x < sheet.width + 20 && y < sheet.height + 20;
}
