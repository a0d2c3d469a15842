import { type Mention } from '../domain/annotation.ts';
import { type Modality, type Polarity } from '../domain/claim.ts';
import { contains, type Span } from '../domain/span.ts';
import { type Statement } from '../domain/statement.ts';
import { chainOf, voicesOver } from './attribution/chain.ts';
import { type Voice } from './attribution/voices.ts';
import { type Clause } from './clauses/clause.ts';
import { clauseWords, trimEnds } from './clauses/clause-words.ts';
import { findClauses } from './clauses/find-clauses.ts';
import { isEmptyEvaluation, isNoAssertion } from './clauses/no-claim.ts';
import { findPlace } from './circumstance/find-place.ts';
import { findTime } from './circumstance/find-time.ts';
import { type TimeAnchor } from './circumstance/time-value.ts';
import { modalitiesOf, type Modalities } from './modality/modalities.ts';
import { isNegated } from './modality/negation.ts';
import { type Page } from './page.ts';
import { findCounts, type Count } from './quantity/find-counts.ts';
import {
  childrenOf,
  isPunctuation,
  spanOf,
  subtreeOf,
  type SentenceTree,
} from './tree/sentence-tree.ts';
import { wordingOf } from './wording/wording-of.ts';
import { checkWorthiness } from './worthiness/check-worthiness.ts';

/** The statements of one sentence: its clauses without those that only attribute and those that claim nothing. */
export function statementsOf(page: Page, tree: SentenceTree): readonly Statement[] {
  const clauses = findClauses(tree, page.lexicon);
  const cues = attributingHeads(page, { tree, clauses });
  const refused = new Set(
    clauses.filter((clause) => isNoAssertion(tree, clause, page.lexicon)).map(({ head }) => head),
  );
  const removed = attributionTokens(page, tree, clauses);
  return clauses
    .filter((clause) => {
      const { head, governor, kind } = clause;
      if (cues.has(head) || refused.has(head)) return false;
      if (isEmptyEvaluation(tree, clause, page.lexicon)) return false;
      // What hangs without tense on advice is advice.
      return !(
        governor !== null &&
        refused.has(governor) &&
        (kind === 'PARTICIPIAL' || kind === 'COORDINATED')
      );
    })
    .flatMap((clause) => statementsOfClause(page, { tree, clauses, clause, removed }));
}

/** Predicates that say no more than that somebody said it. */
function attributingHeads(
  page: Page,
  { tree, clauses }: { readonly tree: SentenceTree; readonly clauses: readonly Clause[] },
): ReadonlySet<number> {
  const here = page.attributions.filter(
    ({ sentence, basis, source }) =>
      sentence === tree.sentence.index && basis === 'VERB' && source !== null,
  );
  const stated = new Set(clauses.map(({ head }) => head));
  const heads = here.filter(({ frame, contentHead, kind }) => {
    if (frame === 'QUOTE' || kind === 'DIRECT') return true;
    return frame === 'CLAUSE' && contentHead !== null && stated.has(contentHead);
  });
  return new Set(heads.flatMap(({ cueToken }) => cueToken ?? []));
}

/** Words of inserted attributions ("according to …", "…, he said"), which no span holds. */
function attributionTokens(
  page: Page,
  tree: SentenceTree,
  clauses: readonly Clause[],
): ReadonlySet<number> {
  // "…, he said, adding that …": what is added is a clause of its own.
  const heads = new Set(clauses.map(({ head }) => head));
  const phrases = page.attributions.filter(
    (item) =>
      item.sentence === tree.sentence.index && item.cueToken !== null && item.source !== null,
  );
  const tokens = phrases.flatMap((item) => {
    const cue = item.cueToken ?? 0;
    if (item.basis === 'ACCORDING')
      return item.source?.head == null
        ? []
        : [...subtreeOf(tree, item.source.head).filter((at) => at >= cue), cue, cue + 1];
    const inserted =
      item.basis === 'VERB' &&
      item.frame === 'CLAUSE' &&
      item.contentHead !== null &&
      tree.governors[cue] === item.contentHead;
    return inserted ? subtreeOf(tree, cue, heads) : [];
  });
  return new Set([...tokens, ...labelTokens(page, tree)]);
}

const DASH = /^[:–—-]+$/u;

/** The source at the end or the beginning of a headline ("… – prosecutors"). */
function labelTokens(page: Page, tree: SentenceTree): readonly number[] {
  const labels = page.attributions.flatMap(({ basis, sentence, source }) =>
    basis === 'LABEL' && sentence === tree.sentence.index && source?.head != null
      ? [source.span]
      : [],
  );
  const isLabel = (token: Span | undefined): boolean =>
    token !== undefined && labels.some((label) => contains(label, token));
  return tree.tokens.flatMap((token, at) =>
    isLabel(token) || (DASH.test(token.text) && isLabel(tree.tokens[at + 1])) ? [at] : [],
  );
}

interface Place {
  readonly tree: SentenceTree;
  readonly clauses: readonly Clause[];
  readonly clause: Clause;
  readonly removed: ReadonlySet<number>;
}

/** One statement for each thing that the clause counts; one for a clause that counts nothing. */
function statementsOfClause(page: Page, place: Place): readonly Statement[] {
  const { tree, clause } = place;
  const words = clauseWords({ tree, lexicon: page.lexicon }, clause, place.removed);
  if (words.filter((token) => !isPunctuation(tree, token)).length < 2) return [];
  const counts = findCounts(
    { text: page.article.text, tree },
    { words, predicate: clause.head },
    page.lexicon,
  );
  return counts.flatMap((count) => statementOf(page, { ...place, words, count }) ?? []);
}

function statementOf(
  page: Page,
  place: Place & { readonly words: readonly number[]; readonly count: Count },
): Statement | null {
  const { tree, clause, count } = place;
  const { text } = page.article;
  const words = trimEnds(
    tree,
    place.words.filter((token) => !count.others.has(token)),
  );
  const span = spanOf(tree, words);
  if (span === null) return null;
  const placed = { tree, clause, span };
  const over = voicesOver(placed, page.voices);
  const found = modalitiesOf({ tree, clause, clauses: place.clauses, over, lexicon: page.lexicon });
  return {
    span,
    sentence: tree.sentence.index,
    tokens: words,
    wording: wordingOf(
      { tree, mentions: mentionsIn(page, tree) },
      page.lexicon,
      tokensIn(tree, span),
    ),
    predicate: clause.head,
    subjects: ownCounted(clause.subjects, count),
    objects: ownCounted(objectsOf(tree, clause.head), count),
    chain: chainOf(placed, over, { text, lexicon: page.lexicon }),
    modality: found.modalities[0] ?? 'ASSERTED',
    modalities: found.modalities,
    hedges: hedgeWords(tree, found),
    polarity: polarityOf(page, { tree, clause, modalities: found.modalities }),
    quantity: count.quantity,
    time: findTime(
      { text, tree, anchor: anchorOf(page) },
      { head: clause.head, words, tokens: clause.tokens },
    ),
    place: findPlace({ text, tree, mentions: page.mentions }, words),
    confidence: confidenceOf(clause, over),
    checkWorthiness: checkWorthiness(
      text.slice(span.start, span.end),
      page.lexicon.knowledge.worthiness,
    ),
  };
}

function mentionsIn({ mentions }: Page, { sentence }: SentenceTree): readonly Mention[] {
  return mentions.filter((mention) => mention.sentence === sentence.index);
}

function tokensIn({ tokens }: SentenceTree, span: Span): readonly number[] {
  return tokens.flatMap((token, at) => (contains(span, token) ? [at] : []));
}

function anchorOf({ article, lexicon }: Page): Omit<TimeAnchor, 'tense'> {
  return { published: article.published, calendar: lexicon.knowledge.units.calendar };
}

/** Of a list the member that is counted, in place of the first. */
function ownCounted(heads: readonly number[], { listed }: Count): readonly number[] {
  return heads.map((head) => (head === listed?.first ? listed.own : head));
}

/** Objects and complements, those of an infinitive that completes the predicate too. */
function objectsOf(tree: SentenceTree, head: number): readonly number[] {
  const infinitives = childrenOf(tree, head, 'xcomp');
  const complements = [head, ...infinitives].flatMap((at) =>
    childrenOf(tree, at, 'obj', 'iobj', 'ccomp'),
  );
  const found = [...infinitives, ...complements];
  const own = found.length > 0 ? found : childrenOf(tree, head, 'obl');
  return [...new Set(own)].sort((one, other) => one - other);
}

function hedgeWords(tree: SentenceTree, found: Modalities): readonly string[] {
  return [...found.tokens]
    .sort((one, other) => one - other)
    .map((token) => tree.tokens[token]?.text.toLowerCase() ?? '');
}

/** A denial asserts the contrary of what is denied. */
function polarityOf(
  page: Page,
  place: {
    readonly tree: SentenceTree;
    readonly clause: Clause;
    readonly modalities: readonly Modality[];
  },
): Polarity {
  const negated = isNegated(place.tree, place.clause.head, page.lexicon);
  return negated !== place.modalities.includes('DENIED') ? 'NEGATIVE' : 'POSITIVE';
}

const SURENESS: Readonly<Record<Clause['kind'], number>> = {
  MAIN: 0.9,
  CONTENT: 0.9,
  COORDINATED: 0.85,
  PARATACTIC: 0.8,
  ADVERBIAL: 0.8,
  RELATIVE: 0.75,
  ABSOLUTE: 0.75,
  NESTED: 0.7,
  PARTICIPIAL: 0.7,
};

function confidenceOf(clause: Clause, voices: readonly Voice[]): number {
  const doubtful = voices.some(
    ({ item }) => item.kind === 'PARAPHRASE' || item.basis === 'QUOTATION',
  );
  return Number((SURENESS[clause.kind] - (doubtful ? 0.1 : 0)).toFixed(2));
}
