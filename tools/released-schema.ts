import { readFileSync } from 'node:fs';

/** The schema that the newest release promised, kept to compare with. */
export const RELEASED_FILE = new URL('../tests/contract/released-schema.graphql', import.meta.url);

const HEAD = /^# Released with (\d+\.\d+\.\d+)\./;

/** A schema as a release promised it. */
export interface ReleasedSchema {
  readonly version: string;
  readonly text: string;
}

/** Reads the schema that the newest release promised. */
export function readReleased(): ReleasedSchema {
  const text = readFileSync(RELEASED_FILE, 'utf8');
  const version = HEAD.exec(text)?.[1];
  if (version === undefined) throw new Error(`${RELEASED_FILE.pathname} does not say its version`);
  return { version, text };
}

/** The text of the file that keeps a schema as released. */
export function releasedText({ version, text }: ReleasedSchema): string {
  return `# Released with ${version}. Renewed by "npm run release-schema", never by hand.\n\n${text}`;
}

/** The schema and the version that stand here. */
export function readCurrent(): ReleasedSchema {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('../package.json')) as { readonly version: string };
  return { version, text: read('../schema.graphql') };
}
