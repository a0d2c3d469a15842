const texts = import.meta.glob<string>('../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
});

/** The text of a saved operation, fetched when somebody wants to see it. */
export async function documentOf(operation: string): Promise<string> {
  const load = texts[`../../operations/${operation}.graphql`];
  return load === undefined ? '' : load();
}
