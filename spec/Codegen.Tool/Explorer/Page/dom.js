// Elements are made, never written as HTML: the docs' texts are not ours.

/** Makes an element. Children that are strings become text; null and undefined are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key in element && typeof value !== 'string') {
      element[key] = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

const marks = /`([^`\n]+)`|\[([^\]\n]+)\]\(([^)\s]+)\)/g;

/** The little mark-up that descriptions have: code, and links of which only web addresses can be followed. */
export function prose(text) {
  const parts = [];
  let end = 0;
  const plain = text.replaceAll('&lt;', '<');
  for (const match of plain.matchAll(marks)) {
    parts.push(plain.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1]) {
      parts.push(el('code', {}, match[1]));
    } else if (/^https?:\/\//.test(match[3])) {
      parts.push(el('a', { href: match[3], target: '_blank', rel: 'noreferrer noopener' }, match[2]));
    } else {
      parts.push(match[2]);
    }
  }
  parts.push(plain.slice(end));
  return parts.filter(part => part !== '');
}

/** A button that puts a text on the clipboard and says so. */
export function copyButton(text) {
  const button = el('button', {
    type: 'button', class: 'small copy',
    onclick: async () => {
      await navigator.clipboard.writeText(text());
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = 'Copy'; }, 1200);
    },
  }, 'Copy');
  return button;
}
