// Signs as the platform documents it: the extension x-codegen-signing of every document here says the same.

/** What is hashed, without the private key at its end. Names sort by their code units, as ordinal order does. */
export function signedText(parameters) {
  return [...parameters].filter(([name]) => name !== 'Signature').sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([name, value]) => name + value).join('');
}

/** The signature of parameters, in lower-case hexadecimal. */
export async function sign(parameters, privateKey) {
  if (!globalThis.crypto?.subtle) {
    throw new Error('The browser signs only on a page of this machine (http://127.0.0.1) or over https.');
  }
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(signedText(parameters) + privateKey));
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The parameters with the public key, the token if there is one, and the signature over all. */
export async function signed(parameters, keys) {
  const all = [...parameters, ['PublicKey', keys.publicKey]];
  if (keys.token) {
    all.push(['SecurityToken', keys.token]);
  }
  return [...all, ['Signature', await sign(all, keys.privateKey)]];
}
