import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../operations/', import.meta.url);

/** Variables with which each saved operation finds something in a graph of `fillGraph`. */
export const OPERATION_VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  article: { key: '0001' },
  'as-of': { date: '2024-10-15' },
  certainty: {},
  claim: { id: 'claim-0002-1' },
  confirmation: { story: 'story' },
  conflicts: { story: 'story' },
  contested: {},
  differences: { story: 'story' },
  figures: { story: 'story' },
  outlets: {},
  'own-words': { name: 'example' },
  overview: {},
  revisions: { key: '0002' },
  people: { name: 'example' },
  places: { story: 'story' },
  roles: { story: 'story', words: ['kursk', 'soldiers are'] },
  'self-contradictions': {},
  stances: { story: 'story' },
  search: { text: 'soldiers in Kursk' },
  'source-chains': { story: 'story' },
  stories: {},
  timing: { story: 'story' },
  withdrawal: { withdrawn: ['article-0001'] },
};

/** The names of the saved operations. */
export function operationNames(): string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.graphql$/, ''));
}

/** The document of a saved operation. */
export function readOperation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
}
