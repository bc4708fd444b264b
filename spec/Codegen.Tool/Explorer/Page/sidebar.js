// The list at the side: products with their actions, or what a search has found.
import { el } from './dom.js';
import { search, words } from './catalogue.js';

const shown = 100;

export function createSidebar(catalogue, { input, list, count }) {
  const total = catalogue.products.reduce((sum, product) => sum + product.actions.length, 0);
  let current = null;
  let opened = null;

  function link(action, withProduct, query = []) {
    return el('a', { href: action.href, class: action.deprecated ? 'action ending' : 'action', 'aria-current': current === action ? 'page' : null },
      el('span', { class: 'name' }, marked(action.name, query)),
      el('span', { class: 'quiet' }, marked([action.title, withProduct ? action.product.title ?? action.product.id : null].filter(Boolean).join(' · '), query)));
  }

  function showProducts() {
    count.textContent = `${total} actions of ${catalogue.products.length} products`;
    list.replaceChildren(...catalogue.products.map(product => {
      const details = el('details', { open: opened === product || catalogue.products.length === 1 },
        el('summary', {}, el('span', { class: 'name' }, product.title ?? product.id), el('span', { class: 'quiet' }, String(product.actions.length))));
      const fill = () => {
        if (details.open && details.childElementCount === 1) {
          details.append(...groups(product));
        }
      };
      details.addEventListener('toggle', fill);
      fill();
      return details;
    }));
  }

  function groups(product) {
    const byGroup = Map.groupBy(product.actions, action => action.group ?? '');
    return [...byGroup].flatMap(([group, actions]) => [group && byGroup.size > 1 ? el('p', { class: 'group quiet' }, group) : null, ...actions.map(action => link(action, false))]).filter(Boolean);
  }

  function showFound() {
    const found = search(catalogue, input.value);
    const query = words(input.value);
    count.textContent = found.length === 0
      ? `Nothing is called that. Fewer letters find more.`
      : `${found.length} of ${total} actions` + (found.length > shown ? `, the first ${shown} below` : '');
    list.replaceChildren(...found.slice(0, shown).map(action => link(action, true, query)));
  }

  function refresh() {
    if (words(input.value).length > 0) {
      showFound();
    } else {
      showProducts();
    }
  }

  input.addEventListener('input', refresh);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      const first = list.querySelector('a.action');
      if (first) {
        event.preventDefault();
        event.key === 'Enter' ? first.click() : first.focus();
      }
    } else if (event.key === 'Escape') {
      input.value = '';
      refresh();
    }
  });
  list.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const stops = [...list.querySelectorAll('a.action, summary')].filter(stop => stop.offsetParent !== null);
      const next = stops[stops.indexOf(document.activeElement) + step];
      event.preventDefault();
      (next ?? (step < 0 ? input : document.activeElement)).focus();
    }
  });
  refresh();

  return {
    /** Marks the action that is shown, and opens its product. */
    select(action, product) {
      current = action;
      opened = product ?? opened;
      for (const old of list.querySelectorAll('[aria-current]')) {
        old.removeAttribute('aria-current');
      }
      if (product && words(input.value).length === 0) {
        showProducts();
      }
      const link = action && [...list.querySelectorAll('a.action')].find(one => one.getAttribute('href') === action.href);
      link?.setAttribute('aria-current', 'page');
      link?.scrollIntoView({ block: 'nearest' });
    },
  };
}

function marked(text, query) {
  if (query.length === 0) {
    return [text];
  }
  const low = text.toLowerCase();
  const parts = [];
  let end = 0;
  for (let at = 0; at < text.length;) {
    const word = query.find(candidate => low.startsWith(candidate, at));
    if (word) {
      parts.push(text.slice(end, at), el('mark', {}, text.slice(at, at + word.length)));
      at += word.length;
      end = at;
    } else {
      at++;
    }
  }
  parts.push(text.slice(end));
  return parts;
}
