import { type ReportingVerbKind } from '../../domain/knowledge-extraction.ts';
import { overlaps, type Span } from '../../domain/span.ts';
import { type StatementLink } from '../../domain/statement.ts';
import { type Clause } from '../clauses/clause.ts';
import { type Lexicon } from '../lexicon.ts';
import { childrenOf, isBelow, posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { auxiliariesOf, ownSubjects } from '../tree/verb-form.ts';
import { type Voice } from './voices.ts';

/** A clause with the place that its statement takes in the text. */
export interface PlacedClause {
  readonly tree: SentenceTree;
  readonly clause: Clause;
  readonly span: Span;
}

/** Everyone whose word the clause is given on, outermost first. */
export function voicesOver(place: PlacedClause, voices: readonly Voice[]): readonly Voice[] {
  const over = voices.filter((voice) => isOver(place, voice));
  return [...over].sort((one, other) => extent(other) - extent(one));
}

/** The chain of links, with a source of reports for "reportedly". */
export function chainOf(
  place: PlacedClause,
  voices: readonly Voice[],
  page: { readonly text: string; readonly lexicon: Lexicon },
): readonly StatementLink[] {
  const links = voices.map(({ item, speaker }): StatementLink => {
    const cue = item.cue === null ? null : page.text.slice(item.cue.start, item.cue.end);
    return { speaker, cue, cueSpan: item.cue, kind: item.kind };
  });
  return [...links, ...adverbLinks(place, page.lexicon)];
}

function isOver(place: PlacedClause, voice: Voice): boolean {
  const { item } = voice;
  const here = item.sentence === place.tree.sentence.index;
  if (here && item.cueToken === place.clause.head) return isOwnAct(place, voice);
  if (item.frame !== 'CLAUSE' && item.frame !== 'QUOTE') return false;
  // The cheap question first: a long text has thousands of attributions, each asked of every clause.
  const isCovered = share(item.content, place.span) >= 0.5 || (here && reaches(place, voice));
  return isCovered && !standsInside(place, voice);
}

/** Whether the clause holds the attribution, or a new sentence begins between the two. */
function standsInside(place: PlacedClause, { item }: Voice): boolean {
  if (item.cue === null || item.basis === 'LABEL') return false;
  const parted =
    item.kind === 'INDIRECT' &&
    (crossesStop(place, item.cue.end) || crossesSemicolon(place, item.cue.end));
  return parted || overlaps(item.cue, place.span);
}

const ACTS: readonly ReportingVerbKind[] = [
  'ACT',
  'URGE',
  'PROMISE',
  'DENY',
  'ACCUSE',
  'SAY',
  'ASK',
  'PREDICT',
];

/** The clause tells itself what its subject said ("condemned the attack"); what one may or will say is no word of his. */
function isOwnAct(place: PlacedClause, { item }: Voice): boolean {
  const { verb, kind, frame } = item;
  if (verb === null || kind === 'DIRECT' || frame === 'CLAUSE' || frame === 'QUOTE') return false;
  if (
    auxiliariesOf(place.tree, place.clause.head).some(
      (helper) => posAt(place.tree, helper) === 'MD',
    )
  )
    return false;
  return ACTS.some((wanted) => verb.kinds.has(wanted));
}

/** An attribution without quotation marks reaches to the end of its sentence. */
function reaches(place: PlacedClause, { item }: Voice): boolean {
  if (item.basis === 'ACCORDING') return true;
  const cue = item.kind === 'INDIRECT' && item.basis !== 'NOUN' ? item.cueToken : null;
  if (cue === null || place.span.start < (item.cue?.end ?? 0)) return false;
  return /^(?:ABSOLUTE|PARTICIPIAL)$/.test(place.clause.kind) || belongsTo(place, cue);
}

/** Whether a tensed clause behind the cue is still part of what is said. */
function belongsTo(place: PlacedClause, cue: number): boolean {
  if (isContrast(place, cue)) return false;
  return !isInRelative(place, cue) || isBelow(place.tree, place.clause.head, cue);
}

/** "Officials said …, but residents disputed that": a contrast to the saying itself is not part of what is said. */
function isContrast({ tree, clause }: PlacedClause, cue: number): boolean {
  const beside =
    clause.kind === 'COORDINATED' &&
    clause.governor === cue &&
    ownSubjects(tree, clause.head).length > 0;
  return (
    beside && childrenOf(tree, clause.head, 'cc').some((joint) => wordAt(tree, joint) === 'but')
  );
}

/** A full stop without a blank behind it ("allies.As"): the reader sees one sentence where there are two. */
function crossesStop(place: PlacedClause, from: number): boolean {
  return place.tree.tokens.some(
    ({ text, start }) =>
      start >= from &&
      start < place.span.start &&
      place.tree.sentence.start <= from &&
      /\p{Ll}\.\p{Lu}\p{Ll}/u.test(text),
  );
}

/** "…, police said; the union put it at 15,000": what stands behind the semicolon with its own subject is told anew. */
function crossesSemicolon({ tree, clause, span }: PlacedClause, from: number): boolean {
  const anew = ownSubjects(tree, clause.head).length > 0;
  return (
    anew &&
    tree.tokens.some(({ text, start }) => text === ';' && start >= from && start < span.start)
  );
}

function isInRelative(place: PlacedClause, cue: number): boolean {
  const { tree } = place;
  for (let at = cue, steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    if ((tree.relations[at] ?? '').startsWith('acl')) return true;
    at = tree.governors[at] ?? -1;
  }
  return false;
}

function adverbLinks(place: PlacedClause, lexicon: Lexicon): readonly StatementLink[] {
  const { tree, clause } = place;
  const near = [clause.head, ...childrenOf(tree, clause.head, 'aux', 'cop', 'xcomp')];
  return near.flatMap((at) =>
    childrenOf(tree, at, 'advmod').flatMap((token): readonly StatementLink[] => {
      const entry = lexicon.knowledge.unnamedSources.adverbs.find(
        ({ word }) => word === wordAt(tree, token),
      );
      const own = tree.tokens[token];
      if (entry === undefined || own === undefined) return [];
      const span = { start: own.start, end: own.end };
      const speaker = {
        kind: 'UNNAMED',
        unnamedKind: entry.kind,
        words: entry.word,
        span,
      } as const;
      return [{ speaker, cue: own.text, cueSpan: span, kind: 'INDIRECT' }];
    }),
  );
}

function share(content: readonly Span[], span: Span): number {
  const covered = content.reduce(
    (sum, piece) =>
      sum + Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start)),
    0,
  );
  return covered / Math.max(1, span.end - span.start);
}

function extent(voice: Voice): number {
  const label = voice.item.basis === 'LABEL' ? 1e9 : 0;
  return label + voice.item.content.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
