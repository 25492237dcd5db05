// SPDX-License-Identifier: Apache-2.0
// The small map of one incident: where it was, and where else somebody says that it was.

const L = window.L;

draw();
// Another moment is looked at: the page's middle was swapped for what was known then.
document.body.addEventListener('htmx:afterSettle', draw);

async function draw() {
  const box = document.querySelector('.spot:not([data-drawn])');
  if (!box) {
    return;
  }
  box.dataset.drawn = 'true';
  const colour = (name) => getComputedStyle(box).getPropertyValue(name).trim();
  const base = await import(box.dataset.base);
  const spots = [...document.querySelectorAll('#spots [data-lat]')].map((one) => ({
    at: [Number(one.dataset.lat), Number(one.dataset.lon)],
    words: one.textContent.trim(),
    vague: one.dataset.vague === 'true',
    best: one.dataset.best === 'true',
  }));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // On an element without an id: the attributes of one with an id are kept over a swap.
  const map = L.map(box.firstElementChild, {
    attributionControl: false,
    scrollWheelZoom: false,
    fadeAnimation: false,
    zoomAnimation: !still,
    inertia: !still,
    minZoom: 1,
    maxZoom: 10,
  });
  const ground = new base.Base(box.dataset, colour);
  map.createPane('ground').style.zIndex = 150;
  ground.options.pane = 'ground';
  map.setView(spots[0].at, spots[0].vague ? 4 : 6);
  if (spots.length > 1) {
    map.fitBounds(spots.map((one) => one.at), { padding: [30, 30], maxZoom: 6 });
  }
  ground.addTo(map);
  const marks = spots.reverse().map((one) =>
    L.circleMarker(one.at, { radius: one.best ? 8 : 6, weight: 2, dashArray: one.vague ? '3 3' : null })
      .bindTooltip(one.words)
      .addTo(map));
  const paint = () => marks.forEach((mark, i) => {
    const { best, vague } = spots[i];
    mark.setStyle({
      color: colour(best ? '--fam0' : '--map-country'),
      fillColor: colour('--fam0'),
      fillOpacity: best && !vague ? 0.85 : 0.15,
    });
  });
  paint();
  const again = () => {
    paint();
    ground.repaint();
  };
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  await ground.load().catch(() => {}); // Without the ground the marks are still there.
  box.dataset.ready = 'true';
}
