// SPDX-License-Identifier: Apache-2.0
// What all pages share: the theme, and the keys.

const root = document.documentElement;
const themeButton = document.getElementById('theme');
const themes = ['auto', 'light', 'dark'];

function showTheme() {
  themeButton.textContent = `Theme: ${root.dataset.theme ?? 'auto'}`;
}

if (themeButton) {
  showTheme();
  themeButton.addEventListener('click', () => {
    const now = root.dataset.theme ?? 'auto';
    const next = themes[(themes.indexOf(now) + 1) % themes.length];
    if (next === 'auto') {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = next;
    }
    try {
      localStorage.setItem('theme', next);
    } catch {
      // The choice then lasts for this page only.
    }
    showTheme();
  });
}

// On a narrow screen the menu is wider than the window.
document.querySelector('.menu [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

const keys = document.getElementById('keys');
const keysButton = document.getElementById('keys-button');

function toggleKeys() {
  if (keys.open) {
    keys.close();
  } else {
    keys.showModal();
  }
}

if (keysButton) {
  keysButton.addEventListener('click', toggleKeys);
}

function lines() {
  return [...document.querySelectorAll('[data-line]')];
}

/** Moves to the next or the previous line; its first link takes the focus. */
function move(by) {
  const all = lines();
  const now = all.findIndex((line) => line.contains(document.activeElement));
  const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : now + by];
  const link = next?.querySelector('a[href], button');
  link?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function follow(selector) {
  const link = document.querySelector(selector);
  if (link) {
    link.click();
  }
}

// Where another field is chosen to be corrected, what is recorded of it and how it is written.
document.getElementById('field')?.addEventListener('change', (event) => {
  const { example, now } = event.target.selectedOptions[0].dataset;
  document.querySelector('#now .v').textContent = now || 'nothing';
  document.querySelector('#example span').textContent = example;
  document.querySelectorAll('.words a').forEach((link) => {
    const there = new URL(link.href);
    there.searchParams.set('field', event.target.value);
    link.href = there.href;
  });
  const before = document.querySelector('h1').textContent;
  const title = `Correct ${event.target.selectedOptions[0].textContent}`;
  document.querySelectorAll('h1, form.decide button.main').forEach((one) => {
    one.textContent = one.textContent.replace(before, title);
  });
});

let afterG = false;

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (typing) {
    if (event.key === 'Escape') {
      event.target.blur();
    }
    return;
  }
  if (afterG) {
    afterG = false;
    const link = document.querySelector(`.menu a[data-key="${CSS.escape(event.key)}"]`);
    if (link) {
      event.preventDefault();
      location.href = link.href;
    }
    return;
  }
  const acts = {
    g: () => {
      afterG = true;
    },
    j: () => move(1),
    k: () => move(-1),
    n: () => follow('a[rel="next"]'),
    b: () => history.back(),
    '/': () => document.getElementById('find')?.focus(),
    '?': toggleKeys,
  };
  const act = keys?.open && event.key !== '?' ? null : acts[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});
