/* global fetch */
/**
 * Asks a saved operation with nothing but `fetch`.
 * @param {string} address such as http://127.0.0.1:4000/graphql
 * @param {string} documentId the name of a saved operation
 * @param {Record<string, unknown>} [variables]
 * @param {string} [key] an API key, where the server wants one
 * @returns {Promise<any>} the data; an error has the code and the words of the server
 */
export async function ask(address, documentId, variables = {}, key) {
  const headers = { 'content-type': 'application/json' };
  if (key) headers.authorization = `Bearer ${key}`;
  const body = JSON.stringify({ documentId, variables });
  const response = await fetch(address, { method: 'POST', headers, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
  return data;
}

/** All contradictions, page after page. */
export async function* contradictions(address) {
  let after = null;
  do {
    const { contradictions: page } = await ask(address, 'contested', { after });
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/**
 * Adds a row for a contradiction to a table. Texts of articles are written by others: they are put in as text, never as HTML.
 */
export function addRow(table, { kind, degree, sides }) {
  const row = table.insertRow();
  const cells = [`${kind} (${degree.toLowerCase()})`, ...sides.map(({ claim }) => claim.statement)];
  for (const text of cells) row.insertCell().textContent = text;
}
