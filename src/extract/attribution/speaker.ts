import { type Mention } from '../../domain/annotation.ts';
import { type UnnamedKind } from '../../domain/claim.ts';
import { contains, overlaps, type Span } from '../../domain/span.ts';
import { type SpeakerReference } from '../../domain/statement.ts';
import { type Lexicon } from '../lexicon.ts';
import {
  childrenOf,
  hasRelation,
  lemmaAt,
  posAt,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { type Attribution } from './attribution.ts';
import { documentMakers, isDocument } from './document-makers.ts';
import { pronounSpeaker } from './pronoun-speaker.ts';
import { type SpeakerContext } from './speaker-context.ts';

/**
 * Who the words of a source mean: a mention, or an unnamed source of some kind; null when they name
 * nobody that could speak ("the move suggests …"). `earlier` are the speakers before, latest last.
 */
export function speakerOf(
  context: SpeakerContext,
  item: Attribution,
  earlier: readonly SpeakerReference[],
): SpeakerReference | null {
  const { source } = item;
  if (source === null) return null;
  const tree = context.trees[source.sentence];
  if (source.head === null || tree === undefined) return mentionIn(context.mentions, source.span);
  const { head } = source;
  if (posAt(tree, head).startsWith('PRP')) {
    return pronounSpeaker(context, { word: wordAt(tree, head), span: source.span }, earlier);
  }
  const noun = { tree, head, span: source.span };
  return nounSpeaker(context, noun) ?? plainSpeaker(noun, item);
}

/** Whoever says, announces or insists can speak; moves and results only "suggest". */
function plainSpeaker(
  { tree, head, span }: NounPhrase,
  item: Attribution,
): SpeakerReference | null {
  const speaks =
    item.basis === 'VERB' && item.told && SPEAKS.test(lemmaAt(tree, item.cueToken ?? -1));
  if (!speaks || !/^NNS?$/.test(posAt(tree, head))) return null;
  return { kind: 'UNNAMED', unnamedKind: 'PUBLIC', words: plainWords(tree, head), span };
}

const SPEAKS = /^(?:say|announce|insist|warn|add|tell|claim|argue|promise|vow|deny|pledge)$/;

interface NounPhrase {
  readonly tree: SentenceTree;
  readonly head: number;
  readonly span: Span;
}

function nounSpeaker(context: SpeakerContext, phrase: NounPhrase): SpeakerReference | null {
  const { tree, head, span } = phrase;
  const named = mentionAt(context.mentions, tree, head) ?? makerOfDocument(context, phrase);
  if (named !== null) return named;
  const kind =
    unnamedKind(tree, head, context.lexicon) ?? (isNameless(tree, head) ? 'PUBLIC' : null);
  return kind === null
    ? null
    : { kind: 'UNNAMED', unnamedKind: kind, words: plainWords(tree, head), span };
}

/** The body or person whose document speaks; which outlets' works a text leans on is found elsewhere. */
function makerOfDocument(context: SpeakerContext, phrase: NounPhrase): SpeakerReference | null {
  const { tree, head } = phrase;
  if (!isDocument(tree, head, context.lexicon)) return null;
  for (const maker of documentMakers(tree, head, context.lexicon)) {
    const named = mentionAt(context.mentions, tree, maker);
    if (named?.kind === 'MENTION') return named;
  }
  return null;
}

/** The engine calls it a person or body, but nothing names it among the mentions. */
function isNameless(tree: SentenceTree, head: number): boolean {
  return /^(?:PERSON|ORGANIZATION)$/.test(tree.tokens[head]?.ner ?? '');
}

/** The first mention inside a label that names a speaker. */
function mentionIn(mentions: readonly Mention[], span: Span): SpeakerReference | null {
  const index = mentions.findIndex(
    (mention) => canSpeak(mention) && (contains(span, mention) || contains(mention, span)),
  );
  return reference(mentions, index);
}

/** The longest mention that covers the head word. */
function mentionAt(
  mentions: readonly Mention[],
  tree: SentenceTree,
  head: number,
): SpeakerReference | null {
  const word = tree.tokens[head];
  if (word === undefined) return null;
  const fitting = mentions
    .map((mention, index) => ({ mention, index, length: mention.end - mention.start }))
    .filter(
      ({ mention }) => canSpeak(mention) && mention.form !== 'DEMONYM' && overlaps(mention, word),
    )
    .sort((one, other) => other.length - one.length);
  return reference(mentions, fitting[0]?.index ?? -1);
}

function canSpeak(mention: Mention): boolean {
  return mention.kind !== 'PLACE' && mention.form !== 'PRONOUN';
}

function reference(mentions: readonly Mention[], index: number): SpeakerReference | null {
  const mention = mentions[index];
  if (mention === undefined) return null;
  return { kind: 'MENTION', mention: index, span: { start: mention.start, end: mention.end } };
}

/** The kind of source that a noun without a name is: "others", "officials", "intelligence sources". */
function unnamedKind(tree: SentenceTree, head: number, lexicon: Lexicon): UnnamedKind | null {
  const { modifiers } = lexicon.knowledge.unnamedSources;
  const parts = [head, ...childrenOf(tree, head, 'amod', 'compound')].map((part) =>
    wordAt(tree, part),
  );
  const modified = modifiers.find(({ word }) => parts.includes(word));
  if (modified !== undefined) return modified.kind;
  return unnamedHeadKind(tree, head, lexicon);
}

/** The kind of source that a noun by itself is, by its lemma or as it stands ("media"); null for none. */
export function unnamedHeadKind(
  tree: SentenceTree,
  head: number,
  { unnamedHeads }: Lexicon,
): UnnamedKind | null {
  return unnamedHeads.get(lemmaAt(tree, head)) ?? unnamedHeads.get(wordAt(tree, head)) ?? null;
}

/** The phrase in lower case, without article, preposition and what hangs loosely on it. */
function plainWords(tree: SentenceTree, head: number): string {
  const loose = childrenOf(
    tree,
    head,
    'acl',
    'appos',
    'punct',
    'ccomp',
    'dep',
    'cc',
    'conj',
    'det',
    'case',
  );
  return subtreeOf(tree, head, new Set(loose))
    .filter((token) => !hasRelation(tree, token, 'fixed') || token > head)
    .map((token) => wordAt(tree, token))
    .join(' ')
    .replace(/ ([’']s)/g, '$1');
}
