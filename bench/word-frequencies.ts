import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { annotateArticle } from '../src/annotate/annotate-article.ts';
import { openReader } from '../src/commands/open-reader.ts';
import { createOutput } from '../src/commands/output.ts';
import { readConfig } from '../src/config.ts';
import { loadKnowledge } from '../src/fetch/load-knowledge.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { storyWords } from '../src/reconcile/story-words.ts';

/**
 * Counts in how many articles of a collection each telling word stands, and writes
 * `knowledge/word-frequencies.json`: what a word is worth for the story test.
 *
 * Use: `npm run word-frequencies -- ARTICLES.jsonl NAME` (`text` on each line; NAME says where they are from).
 */
const LEAST_ARTICLES = 2;
const AT_ONCE = 4;

const [file, collection] = process.argv.slice(2);
if (file === undefined || collection === undefined) {
  console.error('wanted: npm run word-frequencies -- ARTICLES.jsonl NAME');
  process.exit(2);
}
const surroundings = {
  environment: process.env,
  folder: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY,
  signal: new AbortController().signal,
};
const output = createOutput(surroundings);
const knowledge = await loadKnowledge(null);
const engine = openReader({ surroundings, output, config: readConfig(process.env) });
const articles = new Map<string, number>();
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
for (let start = 0; start < lines.length; start += AT_ONCE) {
  const found = await Promise.all(lines.slice(start, start + AT_ONCE).map(lemmasOf));
  for (const lemma of found.flat()) articles.set(lemma, (articles.get(lemma) ?? 0) + 1);
}
await engine.close();
const words = [...articles].filter(([, count]) => count >= LEAST_ARTICLES).sort();
const table = {
  about:
    'In how many articles of a collection of news a word stands, by lemma; a word that is not here stands in one at most.',
  source: `counted in ${collection} by bench/word-frequencies.ts`,
  licence: 'CC0-1.0 (counts are facts)',
  articles: lines.length,
  words: Object.fromEntries(words),
};
const target = fileURLToPath(new URL('../knowledge/word-frequencies.json', import.meta.url));
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);

async function lemmasOf(line: string): Promise<readonly string[]> {
  const { text } = JSON.parse(line) as { readonly text: string };
  const document = { key: line, origin: 'collection', text, metadata: {} };
  const article = parseArticle(document, knowledge.parse);
  const annotation = await annotateArticle(article, engine.annotator, knowledge.names);
  return [...new Set(storyWords(article, annotation).map(({ lemma }) => lemma))];
}
