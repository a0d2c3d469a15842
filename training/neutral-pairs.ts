import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

import { type LabelledPair } from './labelled-pairs.ts';

/** The name under which these pairs stand beside the labelled sets. */
export const NEUTRAL_NEWS = 'news_sentences';

/** One article of so many is taken: enough to teach what is neutral, few enough to parse. */
const ONE_ARTICLE_OF = 3;
const SHORTEST = 30;
const LONGEST = 220;
/** Shorter words are mostly grammar, and stand in any two sentences. */
const TELLING_WORD = /\p{L}{5,}/gu;
/** Two sentences with more words in common may tell the same. */
const MOST_IN_COMMON = 0.35;
/** What ends in a short word may have been cut after an abbreviation. */
const WHOLE_SENTENCE = /^\p{Lu}.*\p{L}{4}\.$/u;

/**
 * Sentences of news that leave each other open, which the labelled sets hold few of: two sentences of one article
 * that share words, and short sentences of two articles, as the labelled sets' short ones nearly all contradict.
 * None where the file of articles is not there.
 */
export async function readNeutralPairs(file: string): Promise<readonly LabelledPair[]> {
  const articles = (await readArticles(file)).filter((_, at) => at % ONE_ARTICLE_OF === 0);
  const sentences = articles.map(sentencesOf).filter(({ length }) => length >= 4);
  return sentences.flatMap((own, at) => {
    const [, told] = byLength(sentences[(at + 1) % sentences.length] ?? []);
    const [said] = byLength(own);
    return [...pairOf(mostAlike(own), at), ...pairOf([said, told], at)];
  });
}

function byLength(sentences: readonly string[]): readonly string[] {
  return [...sentences].sort((one, other) => one.length - other.length);
}

function pairOf(
  [said, told]: readonly [string | undefined, string | undefined],
  article: number,
): readonly LabelledPair[] {
  if (said === undefined || told === undefined) return [];
  const group = `${NEUTRAL_NEWS} ${article}`;
  return [{ set: NEUTRAL_NEWS, group, said, told, label: 'neutral' }];
}

/** The two sentences, not side by side, that share most and yet do not tell the same. */
function mostAlike(
  sentences: readonly string[],
): readonly [string | undefined, string | undefined] {
  const pairs = sentences.flatMap((said, at) =>
    sentences.slice(at + 2).map((told) => ({ said, told, share: shareInCommon(said, told) })),
  );
  const [best] = pairs
    .filter(({ share }) => share < MOST_IN_COMMON)
    .sort((one, other) => other.share - one.share);
  return [best?.said, best?.told];
}

function shareInCommon(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => tellingWords(text));
  if (words === undefined || others === undefined) return 0;
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, Math.min(words.size, others.size));
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(TELLING_WORD));
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(
      (sentence) =>
        sentence.length >= SHORTEST && sentence.length <= LONGEST && WHOLE_SENTENCE.test(sentence),
    );
}

async function readArticles(file: string): Promise<readonly string[]> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const texts: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) }))
    texts.push((JSON.parse(line) as { readonly text: string }).text);
  return texts;
}
