// A reply, each field with what the docs say of it.
import { copyButton, el, prose } from './dom.js';
import { resolve, typeName } from './schemas.js';

/** Reads JSON without rounding whole numbers that a double can't hold. */
export function parseReply(text) {
  return JSON.parse(text, (_, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '') ? BigInt(context.source) : value);
}

/** Shows a reply. */
export function showReply(document, schema, codes, { status, milliseconds, text }) {
  let reply;
  try {
    reply = parseReply(text);
  } catch {
    return el('div', {}, summary('bad', `HTTP ${status}`, milliseconds, 'The reply is no JSON.'), el('pre', { tabindex: '0' }, text));
  }
  const failed = reply?.RetCode !== undefined && reply.RetCode !== 0;
  const known = failed ? codes.find(one => one.code === Number(reply.RetCode)) : null;
  return el('div', {},
    summary(failed || status >= 400 ? 'bad' : 'good', `RetCode ${reply?.RetCode ?? 'missing'}`, milliseconds,
      failed ? [reply.Message, known && known.message !== reply.Message ? `The docs: ${known.message}` : null, known?.tryAgain ? 'The docs say to try again later.' : null].filter(Boolean).join(' ') : 'The call succeeded.'),
    el('table', { class: 'reply' },
      el('colgroup', {}, el('col'), el('col'), el('col')),
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Field'), el('th', { scope: 'col' }, 'Value'), el('th', { scope: 'col' }, 'What the docs say'))),
      el('tbody', {}, rows(document, reply, schema, '', 0))),
    el('details', { class: 'raw' }, el('summary', {}, 'The reply as JSON'), el('div', { class: 'code' }, copyButton(() => text), el('pre', { tabindex: '0' }, pretty(reply)))));
}

const summary = (kind, code, milliseconds, text) => el('p', { class: `result ${kind}` }, el('strong', {}, code), ` ${text} `, el('span', { class: 'quiet' }, `${Math.round(milliseconds)} ms`));

const pretty = value => JSON.stringify(value, (_, inner) => typeof inner === 'bigint' ? JSON.rawJSON?.(String(inner)) ?? String(inner) : inner, 2);

function rows(document, value, schema, path, depth) {
  const known = resolve(document, schema);
  return Object.entries(value ?? {}).flatMap(([name, inner]) => {
    const property = known.properties?.[name];
    const resolved = resolve(document, property);
    return row(document, inner, property ? resolved : null, path ? `${path}.${name}` : name, name, depth);
  });
}

function row(document, value, schema, path, name, depth) {
  const isList = Array.isArray(value);
  const isObject = value !== null && typeof value === 'object' && !isList;
  const shown = isList ? el('span', { class: 'quiet' }, `${value.length} ${value.length === 1 ? 'item' : 'items'}`)
    : isObject ? el('span', { class: 'quiet' }, '{ }')
    : el('span', { class: `value ${typeof value}` }, String(value));
  const line = el('tr', { 'data-path': path },
    el('th', { scope: 'row', style: `--depth: ${depth}` }, el('span', { class: 'name' }, name), schema ? el('span', { class: 'type' }, typeName(document, schema)) : null),
    el('td', {}, shown),
    el('td', { class: 'help' }, schema ? prose(schema.description ?? '') : el('span', { class: 'badge warn' }, 'not in the docs')));
  if (isList) {
    const item = schema ? resolve(document, schema.items) : null;
    return [line, ...value.flatMap((inner, index) => row(document, inner, item, `${path}.${index}`, String(index), depth + 1))];
  }
  return isObject ? [line, ...rows(document, value, schema, path, depth + 1)] : [line];
}
