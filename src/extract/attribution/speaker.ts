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
import { type Attribution, type SourceWords } from './attribution.ts';

/** What a speaker is looked up in. */
export interface SpeakerContext {
  readonly text: string;
  readonly trees: readonly SentenceTree[];
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
}

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
  if (/^PRP/.test(posAt(tree, head)))
    return pronounSpeaker(context, { tree, head, span: source.span }, earlier);
  if (/^(?:W|DT|EX)/.test(posAt(tree, head)) && !isGroupWord(tree, head)) return null;
  const unnamed = unnamedKind(tree, head, context.lexicon);
  const named = headMention(context.mentions, tree, head);
  if (named !== null && (unnamed === null || isName(context, named))) return named;
  if (unnamed !== null) return unnamedSpeaker(tree, { kind: unnamed, source, head });
  const says =
    item.verb === null ||
    ['SAY', 'URGE', 'ASK', 'PROMISE', 'DENY', 'MIND'].some((kind) =>
      item.verb?.kinds.has(kind as 'SAY'),
    );
  const person = tree.tokens[head]?.ner === 'PERSON' || tree.tokens[head]?.ner === 'ORGANIZATION';
  const shows = item.verb?.kinds.has('SHOW') ?? false;
  if (!person && (!says || shows || item.basis === 'NOUN')) return null;
  return unnamedSpeaker(tree, { kind: 'PUBLIC', source, head });
}

/** The smallest mention inside a span that names a speaker. */
function mentionIn(mentions: readonly Mention[], span: Span): SpeakerReference | null {
  const inside = mentions.findIndex(
    (mention) => canSpeak(mention) && (contains(span, mention) || contains(mention, span)),
  );
  const mention = mentions[inside];
  return mention === undefined
    ? null
    : { kind: 'MENTION', mention: inside, span: { start: mention.start, end: mention.end } };
}

function canSpeak(mention: Mention): boolean {
  return mention.kind !== 'PLACE' && mention.form !== 'PRONOUN';
}

/** The mention that covers the head word; of several the longest. */
function headMention(
  mentions: readonly Mention[],
  tree: SentenceTree,
  head: number,
): SpeakerReference | null {
  const word = tree.tokens[head];
  if (word === undefined) return null;
  const fitting = mentions
    .map((mention, index) => ({ mention, index }))
    .filter(
      ({ mention }) => canSpeak(mention) && mention.form !== 'DEMONYM' && overlaps(mention, word),
    )
    .sort(
      (one, other) =>
        other.mention.end - other.mention.start - (one.mention.end - one.mention.start),
    );
  const [best] = fitting;
  if (best === undefined) return null;
  return {
    kind: 'MENTION',
    mention: best.index,
    span: { start: best.mention.start, end: best.mention.end },
  };
}

function isName(context: SpeakerContext, speaker: SpeakerReference): boolean {
  return speaker.kind === 'MENTION' && context.mentions[speaker.mention] !== undefined;
}

/** "some", "others", "many", "officials", "intelligence sources". */
export function unnamedKind(
  tree: SentenceTree,
  head: number,
  lexicon: Lexicon,
): UnnamedKind | null {
  const { modifiers } = lexicon.knowledge.unnamedSources;
  const parts = childrenOf(tree, head, 'amod', 'compound').map((part) => wordAt(tree, part));
  const modified = modifiers.find(
    ({ word }) => parts.includes(word) || wordAt(tree, head) === word,
  );
  if (modified !== undefined) return modified.kind;
  return (
    lexicon.unnamedHeads.get(lemmaAt(tree, head)) ??
    lexicon.unnamedHeads.get(wordAt(tree, head)) ??
    null
  );
}

function isGroupWord(tree: SentenceTree, head: number): boolean {
  return /^(?:some|others|many|most|few|both|all|another)$/.test(wordAt(tree, head));
}

function unnamedSpeaker(
  tree: SentenceTree,
  found: { readonly kind: UnnamedKind; readonly source: SourceWords; readonly head: number },
): SpeakerReference {
  const words = subtreeOf(
    tree,
    found.head,
    new Set(childrenOf(tree, found.head, 'acl', 'appos', 'punct', 'ccomp', 'dep', 'cc', 'conj')),
  )
    .filter((token) => !hasRelation(tree, token, 'det', 'case', 'cc:preconj') || token > found.head)
    .map((token) => wordAt(tree, token))
    .join(' ')
    .replace(/ ([’']s)/g, '$1');
  return { kind: 'UNNAMED', unnamedKind: found.kind, words, span: found.source.span };
}

/** "he said": the last speaker or person before who can be meant. */
function pronounSpeaker(
  context: SpeakerContext,
  pronoun: { readonly tree: SentenceTree; readonly head: number; readonly span: Span },
  earlier: readonly SpeakerReference[],
): SpeakerReference | null {
  const word = wordAt(pronoun.tree, pronoun.head);
  if (word === 'they')
    return withSpan(
      earlier.findLast(() => true),
      pronoun.span,
    );
  if (word !== 'he' && word !== 'she') return null;
  const person = context.mentions.findLastIndex(
    (mention) =>
      mention.kind === 'PERSON' && mention.form !== 'PRONOUN' && mention.end <= pronoun.span.start,
  );
  const subject = subjectPerson(context, pronoun.span.start) ?? person;
  const speaker = earlier.findLast(
    (one) => one.kind === 'MENTION' && context.mentions[one.mention]?.kind === 'PERSON',
  );
  if (speaker?.kind === 'MENTION' && subject >= 0) {
    const last = context.mentions[speaker.mention];
    const between = context.mentions[subject];
    if (last !== undefined && between !== undefined && last.start >= between.start)
      return withSpan(speaker, pronoun.span);
  }
  return subject < 0 ? null : { kind: 'MENTION', mention: subject, span: pronoun.span };
}

/** The last person before who is the subject of a clause. */
function subjectPerson(context: SpeakerContext, before: number): number | null {
  const found = context.mentions.findLastIndex((mention) => {
    if (mention.kind !== 'PERSON' || mention.form === 'PRONOUN' || mention.end > before)
      return false;
    const tree = context.trees[mention.sentence];
    return (
      tree?.tokens.some(
        (token, index) => overlaps(token, mention) && hasRelation(tree, index, 'nsubj'),
      ) ?? false
    );
  });
  return found < 0 ? null : found;
}

function withSpan(speaker: SpeakerReference | undefined, span: Span): SpeakerReference | null {
  return speaker === undefined ? null : { ...speaker, span };
}
