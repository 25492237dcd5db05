// SPDX-License-Identifier: Apache-2.0
// Runs before the page is painted, so that a chosen theme does not flash, and what works by script
// only has its place from the start.
(() => {
  document.documentElement.classList.add('scripted');
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    theme = null;
  }
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
})();
