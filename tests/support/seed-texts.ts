import { readdirSync, readFileSync } from 'node:fs';

import { type GivenText } from './read-into-graph.ts';

const FOLDER = new URL('../../seed/articles/', import.meta.url);
const KEY_LENGTH = 3;

/** The five articles that the project carries. */
export function seedTexts(): readonly GivenText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({
      key: file.slice(0, KEY_LENGTH),
      text: readFileSync(new URL(file, FOLDER), 'utf8'),
    }));
}
