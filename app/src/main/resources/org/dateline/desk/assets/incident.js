// SPDX-License-Identifier: Apache-2.0
// Makes a slider of the moments at which an incident can be looked at.

function arm() {
  const form = document.getElementById('asof');
  if (!form) {
    return;
  }
  const slide = form.querySelector('.slide');
  const select = form.querySelector('select');
  // The select begins with "now"; on the slider it is the end.
  const last = select.options.length - 1;
  const toSlide = (index) => (index === 0 ? last : index - 1);
  const toSelect = (value) => (value === last ? 0 : value + 1);
  slide.max = String(last);
  slide.value = String(toSlide(select.selectedIndex));
  let waiting = 0;
  const go = () => {
    const url = new URL(form.action, location.href);
    if (select.value) {
      url.searchParams.set('as_of', select.value);
    }
    history.replaceState(null, '', url);
    globalThis.htmx
      .ajax('GET', url.pathname + url.search, {
        target: '#incident',
        select: '#incident',
        swap: 'outerHTML',
      })
      .then(arm)
      .then(() => document.querySelector('#asof .slide')?.focus());
  };
  slide.addEventListener('input', () => {
    select.selectedIndex = toSelect(Number(slide.value));
    clearTimeout(waiting);
    waiting = setTimeout(go, 150);
  });
  select.addEventListener('change', go);
}

arm();
