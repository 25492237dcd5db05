// SPDX-License-Identifier: Apache-2.0
// Adding reports: files are sent one after the other, so that one sees how far it is.

const form = document.getElementById('add');
const came = document.getElementById('came');
const progress = document.getElementById('progress');
const doing = document.getElementById('doing');

/** Sends one part and shows what came of it. */
async function send(data) {
  const answer = await fetch(form.action, { method: 'POST', body: data });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const what = page.getElementById('came') ?? page.querySelector('main');
  came.append(...document.importNode(what, true).childNodes);
  return answer.ok;
}

/** The form as it is, with one file or none in it. */
function part(file) {
  const data = new FormData(form);
  data.delete('files');
  if (file) {
    data.set('text', '');
    data.set('url', '');
    data.append('files', file);
  }
  return data;
}

form?.addEventListener('submit', async (event) => {
  const files = [...form.elements.files.files];
  const text = form.elements.text.value.trim();
  event.preventDefault();
  const parts = [...(text || files.length === 0 ? [part(null)] : []), ...files.map(part)];
  const button = form.querySelector('button');
  button.disabled = true;
  came.replaceChildren();
  progress.hidden = false;
  progress.max = parts.length;
  let good = true;
  for (let i = 0; i < parts.length; i++) {
    progress.removeAttribute('value');
    doing.textContent = parts.length > 1 ? `Reading ${i + 1} of ${parts.length} …` : 'Reading …';
    try {
      good = (await send(parts[i])) && good;
    } catch {
      good = false;
      came.append('The desk does not answer: is it still running? ');
      break;
    }
  }
  progress.hidden = true;
  doing.textContent = good ? 'Done.' : 'Done; not all of it could be added.';
  button.disabled = false;
  form.elements.files.value = '';
  if (good) {
    form.elements.text.value = '';
  }
});
