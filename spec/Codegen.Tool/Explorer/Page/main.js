// The page: what the address names is shown.
import { copyButton, el, prose } from './dom.js';
import { loadCatalogue } from './catalogue.js';
import { createSidebar } from './sidebar.js';
import { createForm } from './form.js';
import { flatten, toCurl, toForm } from './parameters.js';
import { signed, signedText } from './signing.js';
import { showReply } from './reply.js';
import { reached, resolve } from './schemas.js';
import { currentTheme, setUpTheme } from './theme.js';

const $ = id => document.getElementById(id);
const main = $('main');
const documents = new Map();
const keys = () => ({ publicKey: $('public-key').value, privateKey: $('private-key').value, token: $('token').value });

const catalogue = await loadCatalogue();
const sidebar = createSidebar(catalogue, { input: $('search'), list: $('list'), count: $('count') });
$('public-key').value = catalogue.keys?.publicKey ?? '';
$('private-key').value = catalogue.keys?.privateKey ?? '';

let onKeys = () => {};
$('key-form').addEventListener('submit', event => { event.preventDefault(); $('keys').open = false; });
$('keys').addEventListener('input', () => { showKeyState(); onKeys(); });
function showKeyState() {
  const { publicKey, privateKey } = keys();
  $('key-state').textContent = publicKey && privateKey ? `Key pair: ${publicKey.length > 22 ? publicKey.slice(0, 20) + '…' : publicKey}` : 'Key pair: none';
  $('keys').classList.toggle('missing', !publicKey || !privateKey);
}
showKeyState();

let onTheme = () => {};
setUpTheme($('theme'), () => onTheme());

$('menu').addEventListener('click', () => openSide(!document.body.classList.contains('side-open')));
function openSide(isOpen) {
  document.body.classList.toggle('side-open', isOpen);
  $('menu').setAttribute('aria-expanded', String(isOpen));
}

document.addEventListener('keydown', event => {
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if ((event.key === '/' && !isTyping) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
    event.preventDefault();
    openSide(true);
    $('search').select();
    $('search').focus();
  } else if (event.key === 'Escape' && $('keys').open) {
    $('keys').open = false;
    $('keys').querySelector('summary').focus();
  }
});
document.addEventListener('click', event => {
  if ($('keys').open && !$('keys').contains(event.target)) {
    $('keys').open = false;
  }
});

async function documentOf(product) {
  if (!documents.has(product.id)) {
    documents.set(product.id, await (await fetch(`openapi/${encodeURIComponent(product.id)}.json`)).json());
  }
  return documents.get(product.id);
}

let lastHref = null;
async function route() {
  const [productId, actionName, tab] = location.hash.slice(2).split('/').map(decodeURIComponent);
  const action = catalogue.products.find(one => one.id === productId)?.actions.find(one => one.name === actionName);
  const product = catalogue.products.find(one => one.id === productId);
  sidebar.select(action ?? null, product);
  if (!action) {
    lastHref = null;
    document.title = product ? `${product.title ?? product.id} · API explorer` : 'API explorer';
    main.replaceChildren(product && !actionName ? productView(product) : welcome(productId));
    return;
  }
  if (lastHref === action.href) {
    selectTab(tab === 'try' ? 'try' : 'read');
    return;
  }
  lastHref = action.href;
  document.title = `${action.name} · API explorer`;
  openSide(false);
  const description = await documentOf(action.product);
  if (lastHref === action.href) {
    main.replaceChildren(...actionView(action, description, tab === 'try' ? 'try' : 'read'));
    main.scrollTo(0, 0);
  }
}

function welcome(unknown) {
  return el('section', { class: 'welcome' },
    unknown ? el('p', { class: 'result bad', role: 'alert' }, 'There is no such action here. Search for it, or choose a product.') : null,
    el('h1', {}, 'What would you like to call?'),
    el('p', {}, 'Press ', el('kbd', {}, '/'), ' and type a part of a name or of what it does, in English or Chinese. Arrow keys and ', el('kbd', {}, 'Enter'), ' choose.'),
    el('ul', { class: 'cards' }, catalogue.products.map(product => el('li', {},
      el('a', { href: product.href }, el('span', { class: 'name' }, product.title ?? product.id), el('span', { class: 'quiet' }, `${product.id} · ${product.actions.length}`))))),
    el('p', { class: 'quiet' }, 'All products as OpenAPI 3.1: ', el('a', { href: 'openapi/' }, 'openapi/')));
}

function productView(product) {
  return el('section', { class: 'welcome' },
    el('h1', {}, product.title ?? product.id),
    product.description ? el('p', { class: 'help' }, prose(product.description)) : null,
    el('table', { class: 'actions' }, el('tbody', {}, product.actions.map(action => el('tr', {},
      el('td', {}, el('a', { href: action.href, class: 'name' }, action.name)), el('td', {}, action.title ?? ''), el('td', {}, badge(action)))))),
    el('p', { class: 'quiet' }, el('a', { href: `reference/${encodeURIComponent(product.id)}` }, 'All on one page'), ' · As OpenAPI 3.1: ', el('a', { href: `openapi/${encodeURIComponent(product.id)}.json` }, `${product.id}.json`)));
}

const badge = action => el('span', { class: `badge ${action.retry}` }, { read: 'reads only', create: 'creates', other: 'changes' }[action.retry]);

let selectTab = () => {};

function actionView(action, description, first) {
  const [path, item] = Object.entries(description.paths).find(([, one]) => one.post['x-codegen-action'] === action.name);
  const operation = item.post;
  const read = readPanel(description, path);
  const tryIt = tryPanel(action, description, operation);
  const tabs = [['read', 'Docs', read], ['try', 'Try it', tryIt]];
  const buttons = tabs.map(([id, label]) => el('button', {
    type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`,
    onclick: () => { location.hash = action.href.slice(1) + (id === 'read' ? '' : `/${id}`); },
    onkeydown: event => {
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        const other = buttons.find(button => button !== event.target);
        other.click();
        other.focus();
      }
    },
  }, label));
  const panels = tabs.map(([id, , panel]) => el('div', { role: 'tabpanel', id: `panel-${id}`, class: `panel ${id}`, 'aria-labelledby': `tab-${id}` }, panel.element));
  selectTab = chosen => tabs.forEach(([id, , panel], index) => {
    const isChosen = id === chosen;
    buttons[index].setAttribute('aria-selected', String(isChosen));
    buttons[index].tabIndex = isChosen ? 0 : -1;
    panels[index].hidden = !isChosen;
    if (isChosen) {
      panel.show();
    }
  });
  onTheme = read.refresh;
  selectTab(first);
  return [
    el('header', { class: 'action-head' },
      el('p', { class: 'quiet' }, el('a', { href: action.product.href }, action.product.title ?? action.product.id), action.group ? ` · ${action.group}` : ''),
      el('h1', {}, el('span', { class: 'name' }, action.name), ' ', badge(action)),
      action.title ? el('p', { class: 'title' }, action.title) : null,
      action.deprecated ? el('p', { class: 'result warn' }, action.deprecated) : null,
      el('div', { role: 'tablist', 'aria-label': 'Views of the action' }, buttons)),
    ...panels,
  ];
}

/** The action as Scalar shows it, in a frame: its styles and its addresses are its own. */
function readPanel(description, path) {
  const content = { ...description, paths: { [path]: description.paths[path] }, components: { schemas: reached(description, description.paths[path]) }, security: undefined };
  const frame = el('iframe', { title: 'Reference of the action', src: 'explorer/reader.html' });
  let isReady = false;
  const send = () => isReady && frame.contentWindow?.postMessage({ content, theme: currentTheme() }, location.origin);
  const listen = ({ data, source }) => {
    if (!frame.isConnected && isReady) {
      removeEventListener('message', listen);
    } else if (data === 'ready' && source === frame.contentWindow) {
      isReady = true;
      send();
    }
  };
  addEventListener('message', listen);
  const holder = el('div', { class: 'reader' });
  return { element: holder, show: () => { if (!frame.parentNode) { holder.append(frame); } }, refresh: send };
}

function tryPanel(action, description, operation) {
  const schemaOf = content => resolve(description, content['application/json'].schema);
  const form = createForm(description, schemaOf(operation.requestBody.content), { hidden: ['Action'] });
  const example = operation.requestBody.content['application/json'].example;
  const address = `${location.origin}/`;
  const csharp = el('pre', { tabindex: '0', id: 'csharp' });
  const curl = el('pre', { tabindex: '0', id: 'curl' });
  const text = el('pre', { tabindex: '0' });
  const reply = el('div', { id: 'reply', role: 'region', 'aria-label': 'Reply' });

  // Only the outcome is read out, and not the whole table below it.
  const outcome = el('p', { class: 'hidden', role: 'status' });
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send');
  const parameters = () => [['Action', action.name], ...flatten(form.values())];

  let round = 0;
  async function refresh() {
    const mine = ++round;
    try {
      const all = await signed(parameters(), keys());
      if (mine === round) {
        curl.textContent = toCurl(address, all);
        text.textContent = `${signedText(all)}«private key»`;
      }
    } catch (error) {
      curl.textContent = error.message;
    }
    // QUERY: asks with a body and changes nothing. The C# is written where the documents' is.
    const written = await fetch(`explorer/csharp/${encodeURIComponent(action.product.id)}/${encodeURIComponent(action.name)}`, { method: 'QUERY', body: JSON.stringify(form.values()), headers: { 'Content-Type': 'application/json' } });
    if (mine === round && written.ok) {
      csharp.textContent = await written.text();
    }
  }
  let waiting = 0;
  const refreshSoon = () => { clearTimeout(waiting); waiting = setTimeout(refresh, 120); };
  onKeys = refreshSoon;

  async function call() {
    send.disabled = true;
    send.textContent = 'Sending…';
    try {
      const all = await signed(parameters(), keys());
      const start = performance.now();
      const response = await fetch(address, { method: 'POST', body: toForm(all), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
      const received = await response.text();
      reply.replaceChildren(el('h2', {}, 'Reply'), showReply(description, schemaOf(operation.responses['200'].content), description['x-codegen-error-codes']?.[action.product.id] ?? [],
        { status: response.status, milliseconds: performance.now() - start, text: received }));
    } catch (error) {
      reply.replaceChildren(el('h2', {}, 'Reply'), el('p', { class: 'result bad' }, `The call did not come through: ${error.message}`));
    } finally {
      outcome.textContent = reply.querySelector('.result').textContent;
      send.disabled = false;
      send.textContent = 'Send';
      reply.parentElement.scrollTo(0, 0);
      reply.scrollIntoView({ block: 'nearest' });
    }
  }

  const element = el('form', {
    class: 'columns', novalidate: true, oninput: refreshSoon,
    onsubmit: event => { event.preventDefault(); call(); },
    onkeydown: event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); call(); } },
  },
  el('section', { class: 'request', 'aria-label': 'Parameters' },
    el('div', { class: 'toolbar' },
      el('h2', {}, 'Parameters'),
      el('button', { type: 'button', class: 'small', onclick: () => { form.fill(example); refresh(); } }, 'Fill in the docs’ example'),
      el('button', { type: 'button', class: 'small', onclick: () => { form.fill({}); refresh(); } }, 'Empty')),
    form.element),
  el('section', { class: 'outcome', 'aria-label': 'The call' },
    el('div', { class: 'toolbar' }, send, el('span', { class: 'quiet' }, el('kbd', {}, 'Ctrl'), ' + ', el('kbd', {}, 'Enter')), el('span', { class: 'quiet' }, `POST ${address}`)),
    outcome,
    reply,
    el('details', { class: 'snippet', open: true }, el('summary', {}, 'C#'), el('div', { class: 'code' }, copyButton(() => csharp.textContent), csharp)),
    el('details', { class: 'snippet', open: true }, el('summary', {}, 'curl'), el('div', { class: 'code' }, copyButton(() => curl.textContent), curl)),
    el('details', { class: 'snippet' }, el('summary', {}, 'What is signed'), el('p', { class: 'help' }, 'All parameters sorted by name, name and value without anything between them, then the private key; of that, SHA-1 in lower-case hexadecimal.'), el('div', { class: 'code' }, copyButton(() => text.textContent), text))));
  return { element, show: refresh };
}

addEventListener('hashchange', route);
await route();
