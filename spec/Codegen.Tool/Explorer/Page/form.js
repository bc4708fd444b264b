// The form of a request: a field a parameter, nested as the docs nest them.
import { el, prose } from './dom.js';
import { knownValues, resolve, typeName } from './schemas.js';

const maxDepth = 8;
let ids = 0;

/** Builds a form. Its `values()` are what is filled in, nested; `fill(values)` fills it in. */
export function createForm(document, schema, { hidden = [] } = {}) {
  const root = objectField(document, { ...schema, properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !hidden.includes(name))) }, '', 0);
  return { element: root.element, values: root.values, fill: root.fill };
}

function field(document, name, schema, required, path, depth) {
  const known = resolve(document, schema);
  if (known.type === 'array') {
    return listField(document, name, known, required, path, depth);
  }
  if (known.properties && depth < maxDepth) {
    return groupField(document, name, known, required, path, depth);
  }
  return scalarField(document, name, known, required, path);
}

function head(document, name, schema, required, id) {
  return el(id ? 'label' : 'span', { class: 'head', for: id },
    el('span', { class: 'name' }, name),
    el('span', { class: 'type' }, typeName(document, schema) + (schema['x-codegen-unit'] ? `, ${schema['x-codegen-unit']}` : '')),
    required ? el('span', { class: 'required' }, 'required') : null,
    schema.deprecated ? el('span', { class: 'badge warn' }, 'ending') : null);
}

const help = (schema, id) => schema.description ? el('p', { class: 'help', id }, prose(schema.description)) : null;

function scalarField(document, name, schema, required, path) {
  const id = `field-${++ids}`;
  const values = knownValues(schema);
  const isBase64 = schema.contentEncoding === 'base64';
  const common = { id, name: path, required, 'aria-describedby': schema.description ? `${id}-help` : null, autocomplete: 'off', spellcheck: 'false' };
  let input;
  let list = null;
  if (schema.type === 'boolean') {
    input = el('select', common, el('option', { value: '' }, 'not sent'), el('option', {}, 'true'), el('option', {}, 'false'));
  } else if (schema.type === 'object' || isBase64) {
    input = el('textarea', { ...common, rows: '2', placeholder: isBase64 ? 'plain text: it is sent as base64' : 'JSON' });
  } else {
    const number = schema.type === 'integer' || schema.type === 'number';
    input = el('input', {
      ...common,
      type: schema.format === 'password' ? 'password' : 'text',
      inputmode: number ? 'decimal' : null,
      pattern: schema.type === 'integer' ? '\\s*[+\\-]?[0-9]+\\s*' : schema.type === 'number' ? '\\s*[+\\-]?[0-9]*\\.?[0-9]+\\s*' : null,
      title: number ? `${schema.type === 'integer' ? 'A whole number' : 'A number'}${limits(schema)}` : null,
      placeholder: schema.default !== undefined ? `${schema.default} by default` : null,
      list: values.length > 0 ? `${id}-values` : null,
    });
    list = values.length > 0 ? el('datalist', { id: `${id}-values` }, values.map(value => el('option', { value: String(value) }))) : null;
  }
  return {
    element: el('div', { class: 'field', 'data-path': path }, head(document, name, schema, required, id), input, list, help(schema, `${id}-help`)),
    values: () => {
      const text = schema.type === 'string' || !schema.type ? input.value : input.value.trim();
      return text === '' ? undefined : isBase64 ? encode(text) : text;
    },
    fill: value => { input.value = value === undefined ? '' : isBase64 ? decode(String(value)) : typeof value === 'object' ? JSON.stringify(value) : String(value); },
  };
}

function listField(document, name, schema, required, path, depth) {
  const rows = el('div', { class: 'rows' });
  const items = [];
  const number = () => items.forEach((item, index) => { item.title.textContent = `${name}.${index}`; });
  const add = (value, focus) => {
    const inner = field(document, `${name}.${items.length}`, schema.items, false, `${path}.${items.length}`, depth + 1);
    const title = inner.element.querySelector('.name');
    const item = { inner, title };
    const remove = el('button', {
      type: 'button', class: 'small', 'aria-label': `Remove from ${name}`,
      onclick: () => {
        items.splice(items.indexOf(item), 1);
        row.remove();
        number();
        more.focus();
        more.dispatchEvent(new Event('input', { bubbles: true }));
      },
    }, '✕');
    const row = el('div', { class: 'row' }, inner.element, remove);
    items.push(item);
    rows.append(row);
    number();
    inner.fill(value);
    if (focus) {
      row.querySelector('input, select, textarea, button')?.focus();
    }
  };
  const more = el('button', { type: 'button', class: 'small', onclick: event => { add(undefined, true); event.target.dispatchEvent(new Event('input', { bubbles: true })); } }, `Add to ${name}`);
  return {
    element: el('fieldset', { class: 'field nested', 'data-path': path }, el('legend', {}, head(document, name, schema, required)), help(schema), rows, more),
    values: () => {
      const values = items.map(item => item.inner.values()).filter(value => value !== undefined);
      return values.length > 0 ? values : undefined;
    },
    fill: value => {
      items.splice(0);
      rows.replaceChildren();
      (Array.isArray(value) ? value : []).forEach(item => add(item, false));
    },
  };
}

function groupField(document, name, schema, required, path, depth) {
  const inner = objectField(document, schema, path, depth);
  return {
    element: el('fieldset', { class: 'field nested', 'data-path': path }, el('legend', {}, head(document, name, { ...schema, type: 'object' }, required)), help(schema), inner.element),
    values: () => {
      const values = inner.values();
      return Object.keys(values).length > 0 ? values : undefined;
    },
    fill: inner.fill,
  };
}

function objectField(document, schema, path, depth) {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) =>
    ({ name, isRequired: required.has(name), lazy: () => field(document, name, property, required.has(name), path ? `${path}.${name}` : name, depth) }));
  const made = new Map();
  const get = one => made.get(one.name) ?? made.set(one.name, one.lazy()).get(one.name);
  const optional = fields.filter(one => !one.isRequired);
  const few = optional.length <= 3;

  // A model that contains itself would go on for ever, so what is optional is made when it is opened.
  const rest = el('details', { class: 'optional', open: few && depth < 3 }, el('summary', {}, `${optional.length} optional`));
  const openRest = () => {
    if (rest.childElementCount === 1) {
      rest.append(...optional.map(one => get(one).element));
    }
  };
  rest.addEventListener('toggle', () => rest.open && openRest());
  if (rest.open) {
    openRest();
  }
  return {
    element: el('div', { class: 'fields' },
      fields.length === 0 ? el('p', { class: 'quiet' }, 'No parameters.') : null,
      fields.filter(one => one.isRequired).map(one => get(one).element),
      optional.length > 0 ? rest : null),
    values: () => Object.fromEntries(fields.filter(one => made.has(one.name)).map(one => [one.name, made.get(one.name).values()]).filter(([, value]) => value !== undefined)),
    fill: values => {
      const given = values && typeof values === 'object' ? values : {};
      if (optional.some(one => given[one.name] !== undefined)) {
        openRest();
        rest.open = true;
      }
      fields.filter(one => made.has(one.name) || given[one.name] !== undefined).forEach(one => get(one).fill(given[one.name]));
    },
  };
}

const limits = schema => [schema.minimum !== undefined ? `, at least ${schema.minimum}` : '', schema.maximum !== undefined ? `, at most ${schema.maximum}` : ''].join('');

const encode = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** Text that was base64 before it came here, as what is in it; all else as it stands. */
function decode(text) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
  } catch {
    return text;
  }
}
