// SPDX-License-Identifier: Apache-2.0
// Map, timeline and table of the same incidents: each shows what the others leave. The address
// holds the view (at) and the range (days), so that it can be sent and gone back to.

const L = window.L;
const root = document.getElementById('map-page');
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
const number = (n) => n.toLocaleString('en');
const colour = (name) => getComputedStyle(root).getPropertyValue(name).trim();
const CARD = 12;

if (root) {
  start().catch((e) => {
    const problem = document.getElementById('map-problem');
    problem.textContent = `The map could not be drawn: ${e.message}. Load the page again.`;
    problem.hidden = false;
  });
}

/** The columns of the answer as arrays of numbers, with where each lies on the map. */
function columns(json, mapX, mapY) {
  const count = json.count;
  const families = new Map();
  document.querySelectorAll('.maplegend [data-types]').forEach((one) =>
    one.dataset.types.split(' ').forEach((type) => families.set(type, Number(one.dataset.family))));
  const vague = json.precisions.map((code) => (['admin1', 'country', 'unknown'].includes(code) ? 1 : 0));
  return {
    count,
    ids: json.id,
    lat: json.lat,
    lon: json.lon,
    x: Float64Array.from(json.lon, (lon) => (lon === null ? NaN : mapX(lon))),
    y: Float64Array.from(json.lat, (lat) => (lat === null ? NaN : mapY(lat))),
    day: Int32Array.from(json.day, (day) => day ?? 0),
    end: Int32Array.from(json.day, (day, i) => (day ?? 0) + (json.days[i] ?? 0)),
    dated: Uint8Array.from(json.day, (day) => (day === null ? 0 : 1)),
    killed: Int32Array.from(json.killed, (killed) => killed ?? -1),
    family: Uint8Array.from(json.type, (type) => families.get(json.types[type]) ?? 5),
    vague: Uint8Array.from(json.precision, (precision) => vague[precision]),
  };
}

async function start() {
  const [answer, base, marks, rows, time] = await Promise.all([
    fetch(root.dataset.points),
    import(root.dataset.base),
    import(root.dataset.marks),
    import(root.dataset.rows),
    import(root.dataset.time),
  ]);
  if (!answer.ok) {
    throw new Error(`the server says ${answer.status}`);
  }
  const data = columns(await answer.json(), base.mapX, base.mapY);
  new MapPage(data, base, marks, rows, time).open();
}

class MapPage {
  constructor(data, base, marks, rows, time) {
    this.data = data;
    this.time = time;
    this.card = rows.card;
    this.inRange = new Uint8Array(data.count).fill(1);
    this.inView = new Uint8Array(data.count).fill(1);
    this.both = new Uint8Array(data.count);
    this.unplacedOnly = false;
    this.words = rows.wording(root.dataset.lines, data.ids);
    this.map = L.map('map', {
      attributionControl: false,
      zoomAnimation: !still,
      fadeAnimation: false,
      inertia: !still,
      minZoom: 1,
      maxZoom: 12,
      worldCopyJump: true,
      maxBounds: [[-86, -100000], [86, 100000]],
      maxBoundsViscosity: 1,
    });
    this.base = new base.Base(root.dataset, colour);
    this.points = marks.pointsLayer(base.Canvas, data, colour);
    this.points.wanted = this.inRange;
    this.rows = new rows.Rows(this.words, {
      onPoint: (i) => this.point(i),
      onShow: (i) => this.reveal(i),
      placed: (i) => !Number.isNaN(data.x[i]),
    });
    document.querySelectorAll('.maplegend path').forEach((path, f) =>
      path.setAttribute('d', `M${marks.shape(f, 6).map((p) => p.join(' ')).join('L')}z`));
  }

  open() {
    this.fromAddress();
    this.map.createPane('ground').style.zIndex = 150;
    this.base.options.pane = 'ground';
    this.base.addTo(this.map);
    this.points.addTo(this.map);
    this.base.load().catch(() => {}); // Without the ground the marks are still there.
    this.timeline = new this.time.Timeline(document.getElementById('timeline'), this.data, (range, done) =>
      this.choose(range, done));
    this.timeline.range = this.range;
    this.listen();
    this.moved();
    this.update();
    root.dataset.ready = 'true';
  }

  listen() {
    this.map.on('moveend', () => {
      this.moved();
      this.update();
      this.remember();
    });
    this.map.on('click', (event) => this.click(event));
    this.map.on('mousemove', (event) => {
      const over = this.points.hit(event.layerPoint) ? 'pointer' : '';
      this.map.getContainer().style.cursor = over;
    });
    addEventListener('popstate', () => {
      this.fromAddress();
      this.timeline.range = this.range;
      this.timeline.place();
      this.update();
    });
    const repaint = () => {
      this.base.repaint();
      this.points.repaint();
    };
    new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
    new ResizeObserver(() => this.map.invalidateSize({ animate: false })).observe(this.map.getContainer());
    document.getElementById('time-all').addEventListener('click', () => this.timeline.set(null, true));
    const unplaced = document.getElementById('map-unplaced');
    unplaced.addEventListener('click', () => {
      this.unplacedOnly = !this.unplacedOnly;
      unplaced.setAttribute('aria-pressed', String(this.unplacedOnly));
      this.update();
    });
  }

  /** View and range from the address; where it has no view, all that is there. */
  fromAddress() {
    const words = new URLSearchParams(location.search);
    const days = (words.get('days') ?? '').split('..').map(this.time.dayNumber);
    const both = days.length === 2 && days[0] !== null && days[1] !== null && days[0] <= days[1];
    this.setRange(both ? days : null);
    const at = (words.get('at') ?? '').split(',').map(Number);
    this.quiet = true;
    if (at.length === 3 && at.every(Number.isFinite) && Math.abs(at[0]) <= 85) {
      this.map.setView([at[0], at[1]], Math.max(1, Math.min(12, at[2])), { animate: false });
    } else {
      this.fit();
    }
    this.quiet = false;
  }

  fit() {
    const { data } = this;
    const box = L.latLngBounds([]);
    for (let i = 0; i < data.count; i++) {
      if (data.lat[i] !== null) {
        box.extend([data.lat[i], data.lon[i]]);
      }
    }
    if (box.isValid()) {
      this.map.fitBounds(box, { padding: [30, 30], maxZoom: 8, animate: false });
    } else {
      this.map.setView([20, 20], 2, { animate: false });
    }
  }

  setRange(range) {
    this.range = range;
    const { day, end, dated, count } = this.data;
    for (let i = 0; i < count; i++) {
      this.inRange[i] = range === null || (dated[i] && end[i] >= range[0] && day[i] <= range[1]) ? 1 : 0;
    }
  }

  choose(range, done) {
    this.setRange(range);
    this.update();
    if (done) {
      this.remember();
    }
  }

  /** What lies on the part of the map that is seen. */
  moved() {
    const bounds = this.map.getBounds();
    const west = bounds.getWest();
    const wide = bounds.getEast() - west;
    const { data } = this;
    const [south, north] = [bounds.getSouth(), bounds.getNorth()];
    for (let i = 0; i < data.count; i++) {
      const lat = data.lat[i];
      this.inView[i] =
        lat !== null && lat >= south && lat <= north
        && (wide >= 360 || (((data.lon[i] - west) % 360) + 360) % 360 <= wide) ? 1 : 0;
    }
    this.viewChanged = true;
  }

  /** Everything follows, once a frame at most. */
  update() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.points.repaint();
      if (this.viewChanged) {
        this.timeline.show(this.inView);
        this.viewChanged = false;
      }
      this.say();
      clearTimeout(this.listing);
      this.listing = setTimeout(() => this.list(), 200);
    });
  }

  say() {
    const { data } = this;
    let here = 0;
    let dead = 0;
    let unplaced = 0;
    let undated = 0;
    for (let i = 0; i < data.count; i++) {
      if (this.inRange[i] && this.inView[i]) {
        here++;
        dead += Math.max(0, data.killed[i]);
      }
      unplaced += this.inRange[i] && data.lat[i] === null ? 1 : 0;
      undated += data.dated[i] ? 0 : 1;
    }
    document.getElementById('map-count').textContent =
      `${number(here)} of ${number(data.count)} in view, ${number(dead)} killed at least`;
    const range = this.range
      ? `${this.time.dayWords(this.range[0])} – ${this.time.dayWords(this.range[1])}`
      : 'all time';
    document.getElementById('time-words').textContent =
      range + (undated > 0 ? `; ${number(undated)} without a date${this.range ? ' left out' : ''}` : '');
    document.getElementById('time-all').disabled = this.range === null;
    const button = document.getElementById('map-unplaced');
    button.hidden = unplaced === 0 && !this.unplacedOnly;
    button.textContent = this.unplacedOnly ? 'Back to what is in view' : `${number(unplaced)} not on the map`;
    document.getElementById('list-title').textContent = this.unplacedOnly ? 'Where is not known' : 'In view';
  }

  list() {
    const wanted = [];
    for (let i = this.data.count - 1; i >= 0; i--) {
      if (this.inRange[i] && (this.unplacedOnly ? this.data.lat[i] === null : this.inView[i])) {
        wanted.push(i);
      }
    }
    this.rows.set(wanted).catch((e) => this.problem(e));
  }

  problem(e) {
    const box = document.getElementById('map-problem');
    box.textContent = `Not all could be shown: ${e.message}.`;
    box.hidden = false;
  }

  point(i) {
    if (this.points.lit !== i) {
      this.points.lit = i;
      this.update();
    }
  }

  reveal(i) {
    const zoom = Math.max(this.map.getZoom(), 8);
    this.map.setView([this.data.lat[i], this.data.lon[i]], zoom, { animate: !still });
    this.popup([i], 1, Math.max(0, this.data.killed[i]), [this.data.lat[i], this.data.lon[i]]);
  }

  click(event) {
    const hit = this.points.hit(event.layerPoint);
    if (!hit) {
      return;
    }
    const members = this.points.members(hit);
    const box = L.latLngBounds(members.map((i) => [this.data.lat[i], this.data.lon[i]]));
    const zoom = this.map.getBoundsZoom(box, false, [80, 80]);
    if (members.length > 1 && zoom > this.map.getZoom() && this.map.getZoom() < 12) {
      const far = still ? { animate: false } : {};
      this.map.fitBounds(box, { padding: [40, 40], maxZoom: 12, ...far });
      return;
    }
    const latest = members[0];
    this.popup(members.slice(0, CARD), members.length, hit.dead, [this.data.lat[latest], this.data.lon[latest]]);
  }

  popup(some, total, dead, at) {
    this.words(some).then(
      (found) =>
        L.popup({ maxWidth: 320, minWidth: 200, maxHeight: 260, autoPanPadding: [12, 12] })
          .setLatLng(at)
          .setContent(this.card(found, total, dead))
          .openOn(this.map),
      (e) => this.problem(e),
    );
  }

  /** Keeps view and range in the address; a step back leads to the view before. */
  remember() {
    if (this.quiet) {
      return;
    }
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      const { lat, lng } = this.map.getCenter().wrap();
      const words = new URLSearchParams(location.search);
      words.set('at', `${lat.toFixed(3)},${lng.toFixed(3)},${this.map.getZoom()}`);
      words.delete('days');
      if (this.range) {
        words.set('days', this.range.map(this.time.dayText).join('..'));
      }
      const question = `?${words.toString().replaceAll('%2C', ',')}`;
      if (question !== location.search) {
        history.pushState(null, '', question);
      }
    }, 300);
  }
}
