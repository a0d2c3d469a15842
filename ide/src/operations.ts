/** A saved operation as the server lists it. */
export interface SavedOperation {
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  readonly document: string;
}

/** The saved operations of the server, by name. */
export async function loadOperations(): Promise<readonly SavedOperation[]> {
  const response = await fetch('/ide/operations.json');
  return (await response.json()) as readonly SavedOperation[];
}

/** Those that have all of some words in their name or their description. */
export function operationsWith(
  operations: readonly SavedOperation[],
  words: string,
): readonly SavedOperation[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return operations.filter(({ name, about }) => {
    const text = `${name} ${about}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
