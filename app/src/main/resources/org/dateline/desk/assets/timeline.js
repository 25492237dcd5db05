// SPDX-License-Identifier: Apache-2.0
// Incidents and dead over time, and a brush that chooses a range of it. Days count from 1970.

const SVG = 'http://www.w3.org/2000/svg';
const DAY = 86400000;
const AXIS = 18;
const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "7 Jun 2017". */
export function dayWords(day) {
  return WORDS.format(new Date(day * DAY));
}

/** "2017-06-07", as addresses have it. */
export function dayText(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The number of a day; null where the text is none. */
export function dayNumber(text) {
  const time = /^-?\d{4,6}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : Math.round(time / DAY);
}

/** First days of the bars between two days, and one more for the end; the unit that they are of. */
export function bins(from, to) {
  const span = to - from + 1;
  const unit = span <= 150 ? 'day' : span <= 1500 ? 'week' : span <= 15000 ? 'month' : 'year';
  const starts = [];
  if (unit === 'day' || unit === 'week') {
    const step = unit === 'day' ? 1 : 7;
    // Weeks begin on Mondays; 1 January 1970 was a Thursday.
    let day = unit === 'day' ? from : from - ((((from + 3) % 7) + 7) % 7);
    for (; day <= to; day += step) {
      starts.push(day);
    }
    starts.push(day);
  } else {
    const date = new Date(from * DAY);
    let year = date.getUTCFullYear();
    let month = unit === 'month' ? date.getUTCMonth() : 0;
    for (;;) {
      const start = new Date(0);
      start.setUTCFullYear(year, month, 1);
      starts.push(Math.round(start.getTime() / DAY));
      if (starts[starts.length - 1] > to) {
        break;
      }
      if (unit === 'month') {
        month++;
      } else {
        year++;
      }
    }
  }
  return { unit, starts };
}

export class Timeline {
  /** {@code data.day}: first days, NaN-free; {@code onRange(range, done)}. */
  constructor(root, data, onRange) {
    this.root = root;
    this.data = data;
    this.onRange = onRange;
    this.range = null;
    this.shown = null;
    this.cut();
    this.build();
    new ResizeObserver(() => this.draw()).observe(root);
  }

  cut() {
    const { day, dated, count } = this.data;
    let from = Infinity;
    let to = -Infinity;
    for (let i = 0; i < count; i++) {
      if (dated[i]) {
        from = Math.min(from, day[i]);
        to = Math.max(to, day[i]);
      }
    }
    this.none = from > to;
    const { unit, starts } = this.none ? { unit: 'day', starts: [0, 1] } : bins(from, to);
    this.unit = unit;
    this.starts = starts;
    this.bin = new Int32Array(count).fill(-1);
    for (let i = 0; i < count; i++) {
      this.bin[i] = dated[i] ? this.binOf(day[i]) : -1;
    }
    this.all = this.sums(null);
  }

  get size() {
    return this.starts.length - 1;
  }

  binOf(day) {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= day) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  sums(wanted) {
    const incidents = new Float64Array(this.size);
    const dead = new Float64Array(this.size);
    for (let i = 0; i < this.data.count; i++) {
      const at = this.bin[i];
      if (at >= 0 && (wanted === null || wanted[i])) {
        incidents[at]++;
        dead[at] += Math.max(0, this.data.killed[i]);
      }
    }
    return { incidents, dead };
  }

  build() {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('aria-hidden', 'true');
    this.paths = {};
    for (const name of ['all', 'dead-all', 'now', 'dead-now', 'axis']) {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('class', `t-${name}`);
      svg.append(path);
      this.paths[name] = path;
    }
    this.ticks = document.createElementNS(SVG, 'g');
    svg.append(this.ticks);
    this.svg = svg;
    this.veils = ['before', 'after'].map((name) => part(`veil ${name}`));
    this.window = this.slider('brush', 'Range of time');
    this.handles = [this.slider('handle', 'Begin of the range'), this.slider('handle', 'End of the range')];
    this.root.append(svg, ...this.veils, this.window, ...this.handles);
    this.root.addEventListener('pointerdown', (event) => this.press(event));
    this.root.addEventListener('dblclick', () => this.set(null, true));
  }

  slider(look, label) {
    const one = part(look);
    one.tabIndex = 0;
    one.setAttribute('role', 'slider');
    one.setAttribute('aria-label', label);
    one.setAttribute('aria-orientation', 'horizontal');
    one.addEventListener('keydown', (event) => this.key(event, one));
    return one;
  }

  /** What of it is on the map now. */
  show(wanted) {
    this.shown = this.sums(wanted);
    this.draw();
  }

  /** The range in bars, both ends in. */
  bars() {
    return this.range
      ? [this.binOf(this.range[0]), this.binOf(this.range[1])]
      : [0, this.size - 1];
  }

  setBars(first, last, done) {
    const a = Math.max(0, Math.min(first, last));
    const b = Math.min(this.size - 1, Math.max(first, last));
    this.set(a === 0 && b === this.size - 1 ? null : [this.starts[a], this.starts[b + 1] - 1], done);
  }

  set(range, done) {
    this.range = range;
    this.place();
    this.onRange(range, done);
  }

  x(bar) {
    return (bar / this.size) * this.root.clientWidth;
  }

  barAt(clientX) {
    const box = this.root.getBoundingClientRect();
    const at = Math.floor(((clientX - box.left) / box.width) * this.size);
    return Math.max(0, Math.min(this.size - 1, at));
  }

  draw() {
    const width = this.root.clientWidth;
    const height = this.root.clientHeight;
    if (width === 0 || this.none) {
      return;
    }
    this.svg.setAttribute('width', width);
    this.svg.setAttribute('height', height);
    const middle = Math.round((height - AXIS) * 0.62);
    const most = Math.max(1, ...this.all.incidents);
    const deadliest = Math.max(1, ...this.all.dead);
    const up = (sums) => this.path(sums, middle, -(middle - 4) / most);
    const down = (sums) => this.path(sums, middle + 1, (height - AXIS - middle - 4) / deadliest);
    const now = this.shown ?? this.all;
    this.paths.all.setAttribute('d', up(this.all.incidents));
    this.paths['dead-all'].setAttribute('d', down(this.all.dead));
    this.paths.now.setAttribute('d', up(now.incidents));
    this.paths['dead-now'].setAttribute('d', down(now.dead));
    this.paths.axis.setAttribute('d', `M0 ${middle + 0.5}H${width}`);
    this.label(width, height, middle, most, deadliest);
    this.place();
  }

  path(sums, base, scale) {
    const wide = this.root.clientWidth / this.size;
    const gap = wide > 4 ? 1 : 0;
    let d = '';
    for (let i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        // The least bar can still be seen.
        const tall = Math.sign(scale) * Math.max(1.5, Math.abs(sums[i] * scale));
        d += `M${(i * wide).toFixed(1)} ${base}v${tall.toFixed(1)}h${Math.max(1, wide - gap).toFixed(1)}V${base}z`;
      }
    }
    return d;
  }

  label(width, height, middle, most, deadliest) {
    this.ticks.replaceChildren();
    const put = (x, y, text, anchor) => {
      const one = document.createElementNS(SVG, 'text');
      one.setAttribute('x', x);
      one.setAttribute('y', y);
      one.setAttribute('text-anchor', anchor);
      one.textContent = text;
      this.ticks.append(one);
    };
    const every = Math.max(1, Math.ceil(this.size / Math.max(2, Math.floor(width / 110))));
    for (let i = 0; i < this.size; i += every) {
      const x = this.x(i);
      if (x < width - 60) {
        put(x + 2, height - 5, this.tick(this.starts[i]), 'start');
      }
    }
    put(width - 3, 12, `${most.toLocaleString('en')} a ${this.unit}`, 'end');
    put(width - 3, height - AXIS - 4, `${deadliest.toLocaleString('en')} killed`, 'end');
  }

  tick(day) {
    const text = dayWords(day);
    return this.unit === 'year' ? text.slice(-4) : this.unit === 'month' ? text.replace(/^\d+ /, '') : text;
  }

  place() {
    const [first, last] = this.bars();
    const left = this.x(first);
    const right = this.x(last + 1);
    const chosen = this.range !== null;
    this.veils[0].style.width = `${left}px`;
    this.veils[1].style.left = `${right}px`;
    this.window.style.left = `${left}px`;
    this.window.style.width = `${Math.max(2, right - left)}px`;
    this.handles[0].style.left = `${left}px`;
    this.handles[1].style.left = `${right}px`;
    this.root.classList.toggle('chosen', chosen);
    const begin = this.starts[first];
    const end = this.starts[last + 1] - 1;
    const words = chosen ? `${dayWords(begin)} to ${dayWords(end)}` : 'all time';
    this.tell(this.handles[0], first, dayWords(begin));
    this.tell(this.handles[1], last, dayWords(end));
    this.tell(this.window, first, words);
  }

  tell(one, value, words) {
    one.setAttribute('aria-valuemin', 0);
    one.setAttribute('aria-valuemax', this.size - 1);
    one.setAttribute('aria-valuenow', value);
    one.setAttribute('aria-valuetext', words);
  }

  key(event, one) {
    const [first, last] = this.bars();
    const far = event.shiftKey ? 10 : 1;
    const by = { ArrowLeft: -far, ArrowDown: -far, ArrowRight: far, ArrowUp: far, PageDown: -10, PageUp: 10,
      Home: -this.size, End: this.size }[event.key];
    if (event.key === 'Escape') {
      this.set(null, true);
    } else if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (one === this.handles[0]) {
      this.setBars(Math.min(last, first + by), last, true);
    } else if (one === this.handles[1]) {
      this.setBars(first, Math.max(first, last + by), true);
    } else {
      const move = Math.max(-first, Math.min(this.size - 1 - last, by));
      this.setBars(first + move, last + move, true);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  press(event) {
    if (event.button !== 0 || this.none) {
      return;
    }
    const [first, last] = this.bars();
    const start = this.barAt(event.clientX);
    const handle = this.handles.indexOf(event.target);
    const inside = event.target === this.window && this.range !== null;
    let moved = false;
    const move = (to) => {
      const bar = this.barAt(to.clientX);
      moved ||= Math.abs(to.clientX - event.clientX) > 3;
      if (!moved) {
        return;
      }
      if (handle === 0) {
        this.setBars(Math.min(bar, last), last, false);
      } else if (handle === 1) {
        this.setBars(first, Math.max(bar, first), false);
      } else if (inside) {
        const by = Math.max(-first, Math.min(this.size - 1 - last, bar - start));
        this.setBars(first + by, last + by, false);
      } else {
        this.setBars(start, bar, false);
      }
    };
    const end = () => {
      this.root.removeEventListener('pointermove', move);
      this.root.removeEventListener('pointerup', end);
      this.root.removeEventListener('pointercancel', end);
      if (moved) {
        this.set(this.range, true);
      } else if (handle < 0 && !inside) {
        this.setBars(start, start, true);
      }
    };
    try {
      this.root.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is gone already.
    }
    this.root.addEventListener('pointermove', move);
    this.root.addEventListener('pointerup', end);
    this.root.addEventListener('pointercancel', end);
  }
}

function part(look) {
  const one = document.createElement('div');
  one.className = look;
  return one;
}
