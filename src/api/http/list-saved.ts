/** A saved operation as pages show it. */
export interface ListedOperation {
  readonly name: string;
  /** What it is for, as the comment at its head says. */
  readonly about: string;
  readonly document: string;
}

/** The saved operations with what they are for. */
export function listSaved(saved: ReadonlyMap<string, string>): readonly ListedOperation[] {
  return [...saved].map(([name, document]) => ({ name, about: aboutOf(document), document }));
}

/** The comment that an operation begins with. */
export function aboutOf(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ');
}
