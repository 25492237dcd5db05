// SPDX-License-Identifier: Apache-2.0
// The incidents on the map: near ones drawn as one, those in and around the window grouped anew at
// every change, so that what the timeline leaves out is never drawn. Why this is no library:
// docs/decisions/0015-libraries-of-the-desk.md.

const CELL = 56;

// Pixels around the window within which marks are grouped too, so that moving it regroups nothing.
const AROUND = 10 * CELL;
const FAMILIES = 6;

/** Radius of a mark of one incident; of several. */
export function radius(dead, many) {
  const more = Math.log10(1 + Math.max(0, dead));
  return many ? Math.min(30, 12 + 4.5 * more) : Math.min(16, 5.5 + 4 * more);
}

/** The outline of a family's mark around the origin. */
export function shape(family, r) {
  const flat = (points) => points.map(([x, y]) => [x * r, y * r]);
  switch (family) {
    case 1:
      return flat([[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]]);
    case 2:
      return flat([[0, -1.15], [1.05, 0.8], [-1.05, 0.8]]);
    case 3:
      return flat([[0, -1.2], [1.05, 0], [0, 1.2], [-1.05, 0]]);
    case 4:
      return flat([[-1.05, -0.8], [1.05, -0.8], [0, 1.15]]);
    case 5:
      return flat([[-1, -0.33], [-0.33, -0.33], [-0.33, -1], [0.33, -1], [0.33, -0.33], [1, -0.33],
        [1, 0.33], [0.33, 0.33], [0.33, 1], [-0.33, 1], [-0.33, 0.33], [-1, 0.33]]);
    default:
      return Array.from({ length: 24 }, (_, i) => {
        const turn = (i / 24) * 2 * Math.PI;
        return [r * Math.cos(turn), r * Math.sin(turn)];
      });
  }
}

/** Groups what is wanted by squares of the map; then squares whose middles nearly touch. */
export function group(data, wanted, sheet) {
  const { world } = sheet;
  const across = Math.max(1, Math.ceil(world / CELL));
  const cells = new Map();
  const { x, y, family, killed, vague } = data;
  for (let i = 0; i < data.count; i++) {
    if (!wanted[i] || Number.isNaN(x[i]) || isAway(x[i] * world, y[i] * world, sheet)) {
      continue;
    }
    const column = Math.floor((x[i] * world) / CELL);
    const row = Math.floor((y[i] * world) / CELL);
    const key = (row * across + column) * 2 + vague[i];
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = { n: 0, x: 0, y: 0, dead: 0, vague: vague[i], first: i, families: new Uint32Array(FAMILIES), keys: [key] };
      cells.set(key, cell);
    }
    cell.n++;
    cell.x += x[i];
    cell.y += y[i];
    cell.dead += Math.max(0, killed[i]);
    cell.families[family[i]]++;
    cell.first = i;
  }
  return { groups: merged([...cells.values()], world), across };
}

/** Whether a point is far from the window; the map repeats itself from west to east. */
function isAway(x, y, { left, top, width, height, world }) {
  const right = x - (left - AROUND);
  return y < top - AROUND || y > top + height + AROUND
    || right - Math.floor(right / world) * world > width + 2 * AROUND;
}

function merged(cells, world) {
  cells.sort((a, b) => b.n - a.n || a.keys[0] - b.keys[0]);
  const kept = [];
  const near = new Map();
  for (const cell of cells) {
    const cx = (cell.x / cell.n) * world;
    const cy = (cell.y / cell.n) * world;
    const column = Math.floor(cx / CELL);
    const row = Math.floor(cy / CELL);
    let into = null;
    for (let r = row - 1; r <= row + 1 && !into; r++) {
      for (let c = column - 1; c <= column + 1 && !into; c++) {
        into = (near.get(`${r},${c}`) ?? []).find(
          (one) => one.vague === cell.vague
            && Math.hypot((one.x / one.n) * world - cx, (one.y / one.n) * world - cy)
              < radius(one.dead, one.n > 1) + radius(cell.dead, cell.n > 1));
      }
    }
    if (into) {
      into.n += cell.n;
      into.x += cell.x;
      into.y += cell.y;
      into.dead += cell.dead;
      into.keys.push(...cell.keys);
      cell.families.forEach((count, f) => (into.families[f] += count));
    } else {
      kept.push(cell);
      const key = `${row},${column}`;
      near.set(key, [...(near.get(key) ?? []), cell]);
    }
  }
  return kept;
}

/** Makes the layer, on a canvas class of the base map. */
export function pointsLayer(Canvas, data, colour) {
  const Points = Canvas.extend({
    wanted: null,
    groups: [],
    lit: -1,
    paint() {
      const sheet = this.sheet();
      const { context } = this;
      context.clearRect(0, 0, sheet.width, sheet.height);
      const found = group(data, this.wanted, sheet);
      this.groups = found.groups;
      this.across = found.across;
      this.world = sheet.world;
      const colours = Array.from({ length: FAMILIES }, (_, f) => colour(`--fam${f}`));
      const ink = { ground: colour('--map-mark-edge'), text: colour('--ink'), face: colour('--ground'), vague: colour('--map-vague') };
      for (const one of this.groups) {
        [one.px, one.py] = this.at(one.x / one.n, one.y / one.n, sheet);
        one.r = radius(one.dead, one.n > 1);
      }
      this.aside();
      // The least first, so that the largest lie on top.
      for (let i = this.groups.length - 1; i >= 0; i--) {
        const one = this.groups[i];
        if (one.px > -40 && one.py > -40 && one.px < sheet.width + 40 && one.py < sheet.height + 40) {
          draw(context, one, colours, ink);
        }
      }
      this.ring(sheet);
    },
    /** What is only known to lie somewhere around there makes room for what is known exactly. */
    aside() {
      const exact = this.groups.filter((one) => !one.vague);
      for (const one of this.groups.filter((some) => some.vague)) {
        for (const other of exact) {
          const [dx, dy] = [one.px - other.px, one.py - other.py];
          const away = Math.hypot(dx, dy);
          const lacking = one.r + other.r + 3 - away;
          if (lacking > 0) {
            one.px += away > 0 ? (dx / away) * lacking : lacking;
            one.py += away > 0 ? (dy / away) * lacking : 0;
          }
        }
      }
    },
    at(x, y, sheet) {
      const middle = (sheet.left + sheet.width / 2) / sheet.world;
      return [(x - Math.round(x - middle)) * sheet.world - sheet.left, y * sheet.world - sheet.top];
    },
    /** Around the group of the incident that is pointed at elsewhere. */
    ring(sheet) {
      if (this.lit < 0 || Number.isNaN(data.x[this.lit])) {
        return;
      }
      const key = this.key(this.lit);
      const one = this.groups.find((some) => some.keys.includes(key));
      const [x, y] = this.at(data.x[this.lit], data.y[this.lit], sheet);
      const { context } = this;
      context.strokeStyle = colour('--link');
      context.lineWidth = 3;
      context.beginPath();
      context.arc(one ? one.px : x, one ? one.py : y, (one ? one.r : 8) + 5, 0, 2 * Math.PI);
      context.stroke();
    },
    key(i) {
      const column = Math.floor((data.x[i] * this.world) / CELL);
      const row = Math.floor((data.y[i] * this.world) / CELL);
      return (row * this.across + column) * 2 + data.vague[i];
    },
    /** The group under a point of the map, if any. */
    hit(layerPoint) {
      const x = layerPoint.x - this._bounds.min.x;
      const y = layerPoint.y - this._bounds.min.y;
      let best = null;
      let nearest = Infinity;
      for (const one of this.groups) {
        const away = Math.hypot(one.px - x, one.py - y);
        if (away <= Math.max(12, one.r + 2) && away < nearest) {
          best = one;
          nearest = away;
        }
      }
      return best;
    },
    /** What a group holds, the latest first. */
    members(one) {
      const keys = new Set(one.keys);
      const found = [];
      for (let i = data.count - 1; i >= 0; i--) {
        if (this.wanted[i] && !Number.isNaN(data.x[i]) && keys.has(this.key(i))) {
          found.push(i);
        }
      }
      return found;
    },
  });
  return new Points();
}

function draw(context, one, colours, ink) {
  context.setLineDash([]);
  if (one.n === 1) {
    const family = one.families.findIndex((count) => count > 0);
    context.beginPath();
    shape(family, one.r).forEach(([x, y], i) =>
      i ? context.lineTo(one.px + x, one.py + y) : context.moveTo(one.px + x, one.py + y));
    context.closePath();
    if (one.vague) {
      context.fillStyle = ink.vague;
      context.fill();
      context.setLineDash([3, 2.5]);
      context.strokeStyle = colours[family];
      context.lineWidth = 2;
    } else {
      context.fillStyle = colours[family];
      context.fill();
      context.strokeStyle = ink.ground;
      context.lineWidth = 1.2;
    }
    context.stroke();
    context.setLineDash([]);
    return;
  }
  context.beginPath();
  context.arc(one.px, one.py, one.r + 1.5, 0, 2 * Math.PI);
  context.fillStyle = ink.ground;
  context.fill();
  context.beginPath();
  context.arc(one.px, one.py, one.r, 0, 2 * Math.PI);
  context.fillStyle = one.vague ? ink.vague : ink.face;
  context.fill();
  wheel(context, one, colours);
  const text = one.n < 10000 ? String(one.n) : `${Math.round(one.n / 1000)}k`;
  context.fillStyle = ink.text;
  context.font = `600 ${text.length > 3 ? 10 : 11}px ${'system-ui, sans-serif'}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, one.px, one.py + 0.5);
}

/** The shares of the families around a group. */
function wheel(context, one, colours) {
  let turn = -Math.PI / 2;
  context.lineWidth = one.vague ? 2 : 4;
  context.setLineDash(one.vague ? [3, 2.5] : []);
  one.families.forEach((count, family) => {
    if (count > 0) {
      const end = turn + (count / one.n) * 2 * Math.PI;
      context.beginPath();
      context.arc(one.px, one.py, one.r - context.lineWidth / 2, turn, end);
      context.strokeStyle = colours[family];
      context.stroke();
      turn = end;
    }
  });
  context.setLineDash([]);
}
