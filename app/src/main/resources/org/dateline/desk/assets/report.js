// SPDX-License-Identifier: Apache-2.0
// Leads from words of a report to what was read from them, and back.

const reader = document.getElementById('reader');

function numbers(element) {
  return (element?.dataset.s ?? '').split(' ').filter(Boolean);
}

/** All marks and readings that share a statement with an element. */
function partners(element) {
  const wanted = new Set(numbers(element));
  return [...reader.querySelectorAll('[data-s]')].filter((other) =>
    numbers(other).some((number) => wanted.has(number)),
  );
}

function light(element, name) {
  for (const lit of reader.querySelectorAll(`.${name}`)) {
    lit.classList.remove(name);
  }
  if (element) {
    for (const partner of partners(element)) {
      partner.classList.add(name);
    }
  }
}

function near(target) {
  return target instanceof Element ? target.closest('[data-s]') : null;
}

if (reader) {
  reader.addEventListener('pointerover', (event) => light(near(event.target), 'lit'));
  reader.addEventListener('pointerleave', () => light(null, 'lit'));
  reader.addEventListener('focusin', (event) => light(near(event.target), 'lit'));
  reader.addEventListener('click', (event) => {
    const element = near(event.target);
    if (!element) {
      return;
    }
    light(element, 'held');
    if (element.matches('mark')) {
      const reading = reader.querySelector(`.reading[data-s="${numbers(element)[0]}"]`);
      reading?.scrollIntoView({ block: 'nearest' });
    }
  });

  for (const mark of reader.querySelectorAll('mark')) {
    mark.tabIndex = 0;
  }
  reader.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('mark')) {
      light(event.target, 'held');
      reader.querySelector(`.reading[data-s="${numbers(event.target)[0]}"] a`)?.focus();
    }
  });

  const colour = document.getElementById('colour');
  const legend = document.getElementById('legend');
  colour.addEventListener('click', () => {
    const byVoice = reader.classList.toggle('voices');
    legend.classList.toggle('voices', byVoice);
    colour.textContent = byVoice ? 'by field' : 'by voice';
  });

  /** The words that the address names: all marks of the readings that lead there. */
  const show = () => {
    const name = decodeURIComponent(location.hash.slice(1));
    const anchor = name && document.getElementById(name);
    if (!anchor) {
      return;
    }
    const reading = [...reader.querySelectorAll('.reading')].find(
      (one) => one.querySelector('a.go')?.getAttribute('href') === `#${name}`,
    );
    if (reading) {
      light(reading, 'held');
    }
    anchor.nextElementSibling?.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', show);
  show();
}
