import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../operations/', import.meta.url);

/** Variables with which each saved operation finds something in a graph of `fillGraph`. */
export const OPERATION_VARIABLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  article: { key: '0001' },
  audit: { subject: 'contradicts-0002' },
  'article-page': { key: '0001' },
  circles: { outlet: 'outlet-0002' },
  assertions: {},
  'as-of': { date: '2024-10-15' },
  certainty: {},
  claim: { id: 'claim-0002-1' },
  'claim-path': { claim: 'claim-0002-2', outlet: 'outlet-0003' },
  confirmation: { story: 'story' },
  conflicts: { story: 'story' },
  contested: {},
  differences: { story: 'story' },
  experts: {},
  facets: { story: 'story' },
  figures: { story: 'story' },
  job: { job: 'order' },
  'near-name': { name: 'example' },
  outlets: {},
  'own-words': { name: 'example' },
  overview: {},
  'most-contested': { entity: 'country-ru', saidFrom: '2024', saidTo: '2024-12' },
  'outlet-matrix': { story: 'story' },
  'outlet-sourcing': { outlet: 'outlet-0002' },
  'outlets-on-story': { story: 'story', one: 'person-0001', other: 'person-0002' },
  revisions: { key: '0002' },
  people: { name: 'example' },
  places: { story: 'story' },
  rewrites: {},
  reviews: {},
  'run-diff': { from: 'run', to: 'run-2' },
  runs: {},
  roles: { story: 'story', words: ['kursk', 'soldiers are'] },
  'self-contradictions': {},
  stances: { story: 'story' },
  search: { text: 'soldiers in Kursk' },
  'shortest-path': { from: 'claim-0002-1', to: 'article-0001' },
  'source-chains': { story: 'story' },
  stories: {},
  'story-page': { story: 'story' },
  'story-voices': { story: 'story' },
  subgraph: { around: ['article-0001'] },
  support: { text: 'soldiers in Kursk' },
  'two-people': { one: 'person-0001', other: 'person-0002' },
  timing: { story: 'story' },
  'worth-checking': { article: 'article-0001' },
  withdrawal: { withdrawn: ['article-0001'] },
};

/** The names of the saved operations that ask and change nothing. */
export function operationNames(): string[] {
  return allNames().filter((name) => /^query /m.test(readOperation(name)));
}

/** The names of those that change something, or tell of what comes in. */
export function otherNames(): string[] {
  return allNames().filter((name) => /^(mutation|subscription) /m.test(readOperation(name)));
}

function allNames(): string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.graphql$/, ''));
}

/** The document of a saved operation. */
export function readOperation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
}
