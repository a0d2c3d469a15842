import { type Mention, type Token } from '../../domain/annotation.ts';
import { contains } from '../../domain/span.ts';
import { type Word, type WordKind, type Wording } from '../../domain/wording.ts';
import { type Lexicon } from '../lexicon.ts';
import { isNegated } from '../modality/negation.ts';
import { numberValue } from '../quantity/number-value.ts';
import { hasRelation, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';

/** A content word with the token that it stands at. */
interface Placed {
  readonly token: number;
  readonly word: Omit<Word, 'head'>;
}

/**
 * The content words of a sentence and their marks, or those among some of its tokens, each with the content word that it hangs on. Names
 * and people of countries are the country's code, numbers their value, so that other spellings meet.
 * @param mentions the mentions that stand in the sentence
 */
export function wordingOf(
  { tree, mentions }: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  lexicon: Lexicon,
  tokens: readonly number[] = tree.tokens.map((_, token) => token),
): Wording {
  const placed = tokens.flatMap((token): readonly Placed[] => {
    const word = wordAtToken({ tree, mentions }, token, lexicon);
    return word === null ? [] : [{ token, word }];
  });
  const own = placed.filter((one, at) => !repeatsName(one, placed[at - 1], { tree, mentions }));
  const places = new Map(own.map(({ token }, at) => [token, at]));
  return own.map(({ token, word }) => ({ ...word, head: headOf(tree, token, places) }));
}

function wordAtToken(
  { tree, mentions }: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  index: number,
  lexicon: Lexicon,
): Omit<Word, 'head'> | null {
  const token = tree.tokens[index];
  const kind = token === undefined ? null : kindOf(token);
  if (token === undefined || kind === null || isHelper(tree, index, kind)) return null;
  const country = countryAt(token, mentions)?.countryCode ?? null;
  return {
    ...(country === null ? spelled(token, kind, lexicon) : nameOfCountry(country)),
    relation: tree.relations[index] ?? '',
    isNegated: isDenied(tree, index, lexicon),
    isAsked: tree.tokens.some(({ text }) => text.includes('?')),
  };
}

type Spelling = Pick<Word, 'lemma' | 'kind' | 'type'>;

function nameOfCountry(code: string): Spelling {
  return { lemma: code, kind: 'NAME', type: 'COUNTRY' };
}

function spelled(token: Token, kind: WordKind, lexicon: Lexicon): Spelling {
  const type = token.ner === 'O' ? '' : token.ner;
  const lemma = token.lemma.toLowerCase();
  if (kind !== 'NUMBER') return { lemma, kind, type };
  const value = numberValue([token.text], lexicon);
  return { lemma: value === null ? lemma : String(value), kind, type: type || 'NUMBER' };
}

const KINDS: readonly (readonly [RegExp, WordKind])[] = [
  [/^NNP/u, 'NAME'],
  [/^NN/u, 'NOUN'],
  [/^VB/u, 'VERB'],
  [/^JJ/u, 'ADJECTIVE'],
  [/^CD$/u, 'NUMBER'],
  [/^MD$/u, 'MARK'],
];

/** Null for what says nothing by itself; of adverbs those of manner are words of their own, the others mark words. */
function kindOf({ pos, ner, text }: Token): WordKind | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (ner === 'ORDINAL' || /^\d+(?:st|nd|rd|th)$/u.test(text)) return 'NUMBER';
  if (pos.startsWith('RB')) return text.endsWith('ly') ? 'ADVERB' : 'MARK';
  return KINDS.find(([shape]) => shape.test(pos))?.[1] ?? null;
}

function isHelper(tree: SentenceTree, token: number, kind: WordKind): boolean {
  return kind === 'VERB' && hasRelation(tree, token, 'aux', 'cop');
}

function countryAt(token: Token, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => mention.kind === 'COUNTRY' && contains(mention, token));
}

/** "South Korea" is one word here. */
function repeatsName(
  one: Placed,
  before: Placed | undefined,
  { tree, mentions }: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
): boolean {
  if (one.word.type !== 'COUNTRY' || before?.word.type !== 'COUNTRY') return false;
  const [token, tokenBefore] = [tree.tokens[one.token], tree.tokens[before.token]];
  if (token === undefined || tokenBefore === undefined) return false;
  return countryAt(token, mentions) === countryAt(tokenBefore, mentions);
}

/** A predicate under a negation, or a noun under "no" or "without". */
function isDenied(tree: SentenceTree, token: number, lexicon: Lexicon): boolean {
  const { negations } = lexicon.knowledge.hedges;
  const denied = (tree.children[token] ?? []).some(
    (child) => negations.includes(wordAt(tree, child)) || wordAt(tree, child) === 'no',
  );
  return denied || (!/^(?:NNP|CD)/u.test(posAt(tree, token)) && isNegated(tree, token, lexicon));
}

/** The nearest content word above. */
function headOf(tree: SentenceTree, token: number, places: ReadonlyMap<number, number>): number {
  let above = tree.governors[token] ?? -1;
  // Arcs of a repaired tree could close a circle; none is longer than the sentence.
  for (let steps = 0; above >= 0 && steps < tree.tokens.length; steps += 1) {
    const place = places.get(above);
    if (place !== undefined) return place;
    above = tree.governors[above] ?? -1;
  }
  return -1;
}
