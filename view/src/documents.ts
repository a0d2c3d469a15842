const texts = import.meta.glob<string>('../../operations/*.graphql', {
  query: '?raw',
  import: 'default',
});

/** Whether the server that this page was built with knows an operation. */
export function isKnown(operation: string): boolean {
  return pathOf(operation) in texts;
}

/** The text of a saved operation, fetched when somebody wants to see it. */
export async function documentOf(operation: string): Promise<string> {
  const load = texts[pathOf(operation)];
  return load === undefined ? '' : load();
}

function pathOf(operation: string): string {
  return `../../operations/${operation}.graphql`;
}
