// What can be called, and how it is found.

/** Loads all products with their actions, and the key pair that the server accepts from everybody, if any. */
export async function loadCatalogue() {
  const catalogue = await (await fetch('explorer/catalogue.json')).json();
  for (const product of catalogue.products) {
    product.href = `#/${encodeURIComponent(product.id)}`;
    for (const action of product.actions) {
      action.product = product;
      action.href = `${product.href}/${encodeURIComponent(action.name)}`;
      action.lowName = action.name.toLowerCase();
      action.lowTitle = (action.title ?? '').toLowerCase();
      action.lowRest = [action.description, action.group, product.id, product.title].filter(Boolean).join('\n').toLowerCase();
    }
  }
  return catalogue;
}

/** The words of a query. Chinese is written without spaces and matches as it stands. */
export const words = query => query.toLowerCase().split(/[\s,，、]+/).filter(Boolean);

/** The actions that have all words somewhere, those first that have them in their names. */
export function search(catalogue, query) {
  const wanted = words(query);
  if (wanted.length === 0) {
    return [];
  }
  const found = [];
  for (const product of catalogue.products) {
    for (const action of product.actions) {
      let rank = 0;
      for (const word of wanted) {
        const one = rankOf(action, word);
        if (one === 0) {
          rank = 0;
          break;
        }
        rank += one;
      }
      if (rank > 0) {
        found.push({ action, rank });
      }
    }
  }
  found.sort((a, b) => b.rank - a.rank || a.action.name.length - b.action.name.length || (a.action.name < b.action.name ? -1 : 1));
  return found.map(one => one.action);
}

function rankOf(action, word) {
  const at = action.lowName.indexOf(word);
  if (at === 0) {
    return action.lowName.length === word.length ? 64 : 16;
  }
  if (at > 0) {
    // A word of the name, as Host is of CreateHost, says more than letters in its middle.
    return action.name[at] >= 'A' && action.name[at] <= 'Z' ? 12 : 8;
  }
  if (action.lowTitle.includes(word)) {
    return 10;
  }
  return action.lowRest.includes(word) ? 2 : 0;
}
