// SPDX-License-Identifier: Apache-2.0
// Review by keyboard: in the queue, where the incident whose line has the focus is open beside it,
// and on the page of an incident.

const queue = document.querySelector('.queue');
let loading = Promise.resolve();
let waiting = 0;

function evidence() {
  return document.getElementById('evidence');
}

/** Opens the incident of a line beside the queue. */
function open(line) {
  if (!line || line.dataset.incident === evidence().dataset.incident) {
    return loading;
  }
  const href = line.querySelector('a.head').href;
  loading = globalThis.htmx
    .ajax('GET', href, { target: '#evidence', select: '#evidence', swap: 'outerHTML' })
    .then(() => {
      for (const other of queue.querySelectorAll('.line')) {
        other.classList.toggle('now', other === line);
      }
      history.replaceState(null, '', href);
    });
  return loading;
}

/** The line that has the focus, else the one that is open. */
function current() {
  return document.activeElement?.closest?.('.queue .line') ?? queue.querySelector('.line.now');
}

const narrow = matchMedia('(max-width: 900px)');

if (queue) {
  queue.addEventListener('click', (event) => {
    const line = event.target.closest('a.head')?.closest('.line');
    if (!line || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    clearTimeout(waiting);
    const byKeyboard = event.detail === 0;
    open(line).then(() => {
      if (byKeyboard) {
        evidence().querySelector('a')?.focus();
      }
      if (narrow.matches) {
        evidence().scrollIntoView();
      }
    });
  });
  queue.addEventListener('focusin', (event) => {
    clearTimeout(waiting);
    const line = event.target.closest('.line');
    waiting = setTimeout(() => open(line), 120);
  });
}

document.addEventListener('keydown', async (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (typing || !plain || event.defaultPrevented || document.getElementById('keys')?.open) {
    return;
  }
  if (event.key === 'u') {
    event.preventDefault();
    const undo = document.getElementById('undo-last') ?? document.querySelector('form[data-key="u"]');
    undo?.requestSubmit();
    return;
  }
  if (!'axems'.includes(event.key)) {
    return;
  }
  event.preventDefault();
  clearTimeout(waiting);
  if (queue) {
    await open(current());
  }
  const bench = queue ? evidence() : document.querySelector('.bench');
  const act = bench?.querySelector(`[data-key="${event.key}"]`);
  if (act instanceof HTMLFormElement) {
    act.requestSubmit();
  } else {
    act?.click();
  }
});
