// SPDX-License-Identifier: Apache-2.0
// Picks words of a report, by mouse or keyboard, for a value to rest on.

const form = document.getElementById('pick');
const text = document.getElementById('text');
const use = document.getElementById('use');

/** Where a point of the page stands in the report, in UTF-16 characters. */
function offset(node, at) {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('p[data-at]');
  if (!paragraph || !text.contains(paragraph)) {
    return null;
  }
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, at);
  return Number(paragraph.dataset.at) + before.toString().length;
}

/** The words between two places, without blanks around them; null where there are none. */
function between(from, to) {
  let start = from;
  // The text itself is not here: lines that were left out are counted by their places.
  let words = '';
  for (const paragraph of text.querySelectorAll('p[data-at]')) {
    const at = Number(paragraph.dataset.at);
    const whole = paragraph.textContent;
    if (at < to && at + whole.length > start) {
      const gap = words === '' ? 0 : at - (start + words.length);
      words += '\n'.repeat(Math.max(0, gap)) + whole.slice(Math.max(0, start - at), to - at);
    }
  }
  start += words.length - words.trimStart().length;
  words = words.trim();
  return words ? { start, end: start + words.length, words } : null;
}

/** The words that are selected; null where there are none. */
function picked() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start === null || end === null ? null : between(start, end);
}

function take(words) {
  if (!words) {
    return;
  }
  form.elements.quote.value = words.words.replaceAll('\n', ' ');
  form.elements.span.value = `${words.start}-${words.end}`;
  form.elements.value.focus();
}

if (form && text) {
  document.addEventListener('selectionchange', () => {
    use.disabled = picked() === null;
  });
  // A press on the button must not let the selection go.
  use.addEventListener('pointerdown', (event) => event.preventDefault());
  use.addEventListener('click', () => take(picked()));
  // Who comes from a reading begins with the words that it rests on.
  const named = /^#w(\d+)-(\d+)$/.exec(location.hash);
  if (named) {
    take(between(Number(named[1]), Number(named[2])));
  }
  form.elements.quote.addEventListener('input', () => {
    form.elements.span.value = '';
  });

  text.addEventListener('focus', () => {
    const selection = getSelection();
    const first = text.querySelector('p[data-at]');
    if (first && !text.contains(selection.anchorNode)) {
      selection.collapse(first, 0);
    }
  });
  const ways = {
    ArrowRight: ['forward', 'word'],
    ArrowLeft: ['backward', 'word'],
    ArrowDown: ['forward', 'line'],
    ArrowUp: ['backward', 'line'],
  };
  text.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Enter' && picked()) {
      event.preventDefault();
      event.stopPropagation();
      take(picked());
      return;
    }
    const way = ways[event.key];
    if (way) {
      event.preventDefault();
      getSelection().modify(event.shiftKey ? 'extend' : 'move', way[0], way[1]);
    }
  });
}
