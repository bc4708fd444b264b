// Reads the schemas of a document, as codegen writes them.

/** Follows a reference. What stands beside it, such as a description, wins. */
export function resolve(document, schema) {
  if (!schema?.$ref) {
    return schema ?? {};
  }
  const { $ref, ...beside } = schema;
  return { ...document.components.schemas[$ref.slice('#/components/schemas/'.length)], ...beside };
}

/** The values that the docs list. There may be others. */
export const knownValues = schema => schema.anyOf?.find(one => one.enum)?.enum ?? [];

/** A type as the docs write it. */
export function typeName(document, schema) {
  const known = resolve(document, schema);
  if (known.type === 'array') {
    return `${typeName(document, known.items)}[]`;
  }
  return { integer: 'int', number: 'float', boolean: 'bool' }[known.type] ?? known.type ?? 'any';
}

/** The schemas that a value refers to, and those that they do. */
export function reached(document, node, found = {}) {
  if (node !== null && typeof node === 'object') {
    if (typeof node.$ref === 'string') {
      const name = node.$ref.slice('#/components/schemas/'.length);
      if (!(name in found)) {
        found[name] = document.components.schemas[name];
        reached(document, found[name], found);
      }
    }
    Object.values(node).forEach(inner => reached(document, inner, found));
  }
  return found;
}
