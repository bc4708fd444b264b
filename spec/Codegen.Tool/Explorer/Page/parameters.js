// From nested values to the flat parameters of a form.

/** Flattens values: lists from zero, objects by dots. What is not set is not sent. */
export function flatten(values) {
  const parameters = [];
  add('', values, parameters);
  return parameters;
}

function add(path, value, parameters) {
  if (Array.isArray(value)) {
    value.forEach((item, index) => add(`${path}.${index}`, item, parameters));
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      add(path ? `${path}.${name}` : name, inner, parameters);
    }
  } else if (value !== null && value !== undefined && value !== '') {
    parameters.push([path, String(value)]);
  }
}

/** A form's body. */
export const toForm = parameters => new URLSearchParams(parameters).toString();

/** The same call for a shell. */
export function toCurl(address, parameters) {
  const quote = text => `'${text.replaceAll("'", `'\\''`)}'`;
  return [`curl ${quote(address)}`, ...parameters.map(([name, value]) => `  --data-urlencode ${quote(`${name}=${value}`)}`)].join(' \\\n');
}
