// SPDX-License-Identifier: Apache-2.0
// The same incidents in words: the table beside the map, and the card of a mark.

const PAGE = 40;

/** Asks the desk for the words of incidents, each once. */
export function wording(address, ids) {
  const known = new Map();
  return async (wanted, signal) => {
    const lacking = wanted.filter((i) => !known.has(i));
    if (lacking.length > 0) {
      const question = lacking.map((i) => `id=${encodeURIComponent(ids[i])}`).join('&');
      const answer = await fetch(address + (address.includes('?') ? '&' : '?') + question, { signal });
      if (!answer.ok) {
        throw new Error(`the incidents cannot be read (${answer.status})`);
      }
      const byId = new Map((await answer.json()).items.map((one) => [one.id, one]));
      lacking.forEach((i) => known.set(i, byId.get(ids[i]) ?? null));
    }
    return wanted.map((i) => [i, known.get(i)]).filter(([, one]) => one);
  };
}

export class Rows {
  constructor(words, { onPoint, onShow, placed }) {
    this.words = words;
    this.onPoint = onPoint;
    this.onShow = onShow;
    this.placed = placed;
    this.body = document.getElementById('map-rows');
    this.more = document.getElementById('map-more');
    this.none = document.getElementById('map-none');
    this.wanted = [];
    this.shown = PAGE;
    this.more.addEventListener('click', () => {
      this.shown += PAGE;
      this.fill();
    });
    for (const type of ['mouseover', 'focusin']) {
      this.body.addEventListener(type, (event) => this.point(event));
    }
    for (const type of ['mouseleave', 'focusout']) {
      this.body.addEventListener(type, () => this.onPoint(-1));
    }
  }

  point(event) {
    const row = event.target.closest('tr');
    this.onPoint(row ? Number(row.dataset.i) : -1);
  }

  /** The incidents that the table has, the first first. */
  set(wanted) {
    this.wanted = wanted;
    this.shown = PAGE;
    return this.fill();
  }

  async fill() {
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    try {
      const some = this.wanted.slice(0, this.shown);
      const found = [];
      for (let i = 0; i < some.length; i += PAGE) {
        found.push(...(await this.words(some.slice(i, i + PAGE), run.signal)));
      }
      if (!run.signal.aborted) {
        this.render(found);
      }
    } catch (e) {
      if (e.name !== 'AbortError') {
        throw e;
      }
    }
  }

  render(found) {
    const held = document.activeElement?.closest?.('#map-rows tr')?.dataset.i;
    const part = document.activeElement?.tagName;
    this.body.replaceChildren(...found.map(([i, one]) => this.row(i, one)));
    this.more.hidden = this.wanted.length <= this.shown;
    this.more.textContent = `Show more of ${this.wanted.length.toLocaleString('en')}`;
    this.none.hidden = found.length > 0;
    if (held !== undefined) {
      this.body.querySelector(`tr[data-i="${held}"] ${part === 'BUTTON' ? 'button' : 'a'}`)?.focus();
    }
  }

  row(i, one) {
    const row = document.createElement('tr');
    row.dataset.i = i;
    row.dataset.line = '';
    const date = cell(row, 'date', one.date);
    date.dir = 'auto';
    const words = cell(row, '', '');
    words.append(link(one));
    one.disputed.forEach((field) => words.append(' ', tag(`${field} disputed`)));
    cell(row, 'num', one.killed);
    const go = cell(row, '', '');
    if (this.placed(i)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'plain';
      button.append(crosshair());
      button.setAttribute('aria-label', `Show on the map: ${one.headline}`);
      button.addEventListener('click', () => this.onShow(i));
      go.append(button);
    }
    return row;
  }
}

/** What a mark says when it is opened. */
export function card(found, total, dead) {
  const box = document.createElement('div');
  box.className = 'mapcard';
  if (total > 1) {
    const head = document.createElement('p');
    head.className = 'faint';
    head.textContent = `${total.toLocaleString('en')} incidents here, ${dead.toLocaleString('en')} killed at least`;
    box.append(head);
  }
  for (const [, one] of found) {
    const line = document.createElement('p');
    line.append(link(one));
    if (['country', 'admin1', 'unknown'].includes(one.precision) && one.place) {
      const note = document.createElement('span');
      note.className = 'faint';
      note.textContent = ` Somewhere in ${one.place}`;
      line.append(note);
    }
    one.disputed.forEach((field) => line.append(' ', tag(`${field} disputed`)));
    box.append(line);
  }
  if (total > found.length) {
    const rest = document.createElement('p');
    rest.className = 'faint';
    rest.textContent = `and ${(total - found.length).toLocaleString('en')} more`;
    box.append(rest);
  }
  return box;
}

/** Drawn, since few fonts have the sign. */
function crosshair() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'crosshair');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M8 1v4M8 11v4M1 8h4M11 8h4M8 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8');
  svg.append(path);
  return svg;
}

function link(one) {
  const a = document.createElement('a');
  a.href = one.link;
  a.dir = 'auto';
  a.textContent = one.headline;
  return a;
}

function tag(text) {
  const one = document.createElement('span');
  one.className = 'tag warn';
  one.textContent = text;
  return one;
}

function cell(row, look, text) {
  const one = document.createElement('td');
  one.className = look;
  one.textContent = text;
  row.append(one);
  return one;
}
