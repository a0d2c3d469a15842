import { type Modality } from '../../domain/claim.ts';
import { type Voice } from '../attribution/voices.ts';
import { type Clause } from '../clauses/clause.ts';
import { type Lexicon, type ReportingVerb } from '../lexicon.ts';
import { posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { borrowsOperators, ownOperators, type Operator } from './own-modality.ts';

/** All operators over a clause, innermost first, and the tokens of those that stand in the sentence. */
export interface Modalities {
  readonly modalities: readonly Modality[];
  readonly tokens: readonly number[];
}

/** A clause, the clauses of its sentence and those on whose word it is given. */
export interface ModalPlace {
  readonly tree: SentenceTree;
  readonly clause: Clause;
  readonly clauses: readonly Clause[];
  readonly over: readonly Voice[];
  readonly lexicon: Lexicon;
}

/** The operators of the clause's own words, of the clause that it borrows tense from, and of its attributions. */
export function modalitiesOf(place: ModalPlace): Modalities {
  const own = operatorsOf(place, place.clause).map((operator) => shifted(place, operator));
  const voiced = [...place.over].reverse().flatMap((voice) => voiceModality(voice, place) ?? []);
  const all = [...new Set([...own.map(({ modality }) => modality), ...voiced])];
  return {
    modalities: all.length === 0 ? ['ASSERTED'] : all,
    tokens: [...new Set(own.map(({ token }) => token))],
  };
}

/** "said the toll would rise": behind a verb of saying in the past "would" is "will". */
function shifted(place: ModalPlace, operator: Operator): Operator {
  if (operator.modality !== 'PLANNED' || wordAt(place.tree, operator.token) !== 'would')
    return operator;
  const past = place.over.some(
    ({ item }) =>
      item.kind === 'INDIRECT' &&
      item.cueToken !== null &&
      item.sentence === place.tree.sentence.index &&
      /^VB[DN]$/.test(posAt(place.tree, item.cueToken)),
  );
  return past ? { ...operator, modality: 'PREDICTED' } : operator;
}

function operatorsOf(place: ModalPlace, clause: Clause): readonly Operator[] {
  const own = ownOperators(place.tree, clause, place.lexicon);
  if (!borrowsOperators(place.tree, clause)) return own;
  const governor = place.clauses.find(({ head }) => head === clause.governor);
  if (governor === undefined) return own;
  const lent = operatorsOf(place, governor).filter(
    ({ modality }) => modality !== 'PLANNED' || clause.kind === 'COORDINATED',
  );
  return own.some(({ modality }) => modality === 'PLANNED') ? own : [...own, ...lent];
}

/** What an attribution does to its content: reports report, a denial denies, a guess makes it possible. */
function voiceModality(voice: Voice, place: ModalPlace): Modality | null {
  const { item } = voice;
  if (item.kind === 'DIRECT' || item.kind === 'MIXED') return null;
  const strong = kindModality(item.verb);
  if (strong !== null) return strong;
  const owns = item.cueToken === place.clause.head && item.sentence === place.tree.sentence.index;
  return owns ? ownActModality(voice) : (item.verb?.modality ?? reportedBy(voice));
}

function kindModality(verb: ReportingVerb | null): Modality | null {
  if (verb?.kinds.has('DENY') === true) return 'DENIED';
  return verb?.kinds.has('PROMISE') === true ? 'PLANNED' : null;
}

/** "warning of shortages": what is warned of may happen. */
function ownActModality({ item }: Voice): Modality | null {
  if (item.verb?.kinds.has('ACCUSE') === true) return 'ALLEGED';
  return item.frame === 'PREPOSITION' && item.verb?.kinds.has('SAY') === true ? 'POSSIBLE' : null;
}

function reportedBy({ item, speaker }: Voice): Modality | null {
  const kind = speaker.kind === 'UNNAMED' ? speaker.unnamedKind : null;
  const reports = kind === 'REPORTS' || kind === 'INTELLIGENCE';
  return reports || item.basis === 'ACCORDING' || item.basis === 'NOUN' ? 'REPORTED' : null;
}
