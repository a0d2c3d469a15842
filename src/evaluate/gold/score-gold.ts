import { type Counts, type Figures, figuresOf, share } from '../figures.ts';
import { type GoldDocument } from '../gold-document.ts';
import { articlePair } from './article-pair.ts';
import { type ExpectedDocument } from './expected-document.ts';
import { goldText } from './gold-text.ts';
import { matchClaims } from './match-claims.ts';
import { scoreBoilerplate } from './score-boilerplate.ts';
import { scoreCitations } from './score-citations.ts';
import { scoreClaims } from './score-claims.ts';
import { scoreContradictions } from './score-contradictions.ts';
import { scoreEntities } from './score-entities.ts';
import { scoreOutlet } from './score-outlet.ts';
import {
  MEASURES,
  type Measure,
  SHARES,
  Scoreboard,
  type ShareMeasure,
  TRAPS,
  type Trap,
} from './scoreboard.ts';

/** How good a reading is, measure by measure. */
export interface GoldScore {
  readonly measures: ReadonlyMap<Measure, Counts & Figures>;
  /** 0 to 1. */
  readonly shares: ReadonlyMap<ShareMeasure, number>;
  readonly traps: ReadonlyMap<Trap, number>;
  /** One line an error. */
  readonly errors: readonly string[];
}

/**
 * Compares a reading with the expected one, from boilerplate to contradictions. Neither right nor wrong
 * are repeats, doubtful claims and citations, claims in soft excluded stretches, unnamed people and
 * borderline pairs. Source, modality and quantity are asked of found claims only.
 * @param texts the articles' texts by id; offsets of both documents count their code points
 */
export function scoreGold(
  documents: { readonly expected: ExpectedDocument; readonly given: GoldDocument },
  texts: ReadonlyMap<string, string>,
): GoldScore {
  const board = new Scoreboard();
  const given = new Map(documents.given.articles.map((article) => [article.id, article]));
  const expectedIdOf = new Map<string, string | null>();
  for (const article of documents.expected.articles) {
    const pair = articlePair(article, given.get(article.id), goldText(texts.get(article.id) ?? ''));
    const matching = matchClaims(pair);
    scoreBoilerplate(pair, board);
    scoreOutlet(pair, board);
    scoreEntities(pair, board);
    scoreClaims(pair, matching, board);
    scoreCitations(pair, board);
    for (const { claim } of matching.given) {
      expectedIdOf.set(claim.id, matching.byGiven.get(claim)?.partner.claim.id ?? null);
    }
  }
  scoreContradictions(documents, expectedIdOf, board);
  return summary(board, documents.expected.contradictions.length);
}

function summary(board: Scoreboard, contradictions: number): GoldScore {
  const degreeOfNothing = contradictions === 0 ? 1 : 0;
  return {
    measures: new Map(
      MEASURES.map((measure) => {
        const counts = board.counts(measure);
        return [measure, { ...counts, ...figuresOf(counts) }];
      }),
    ),
    shares: new Map(
      SHARES.map((measure) => {
        const { right, asked } = board.share(measure);
        const ofNothing = measure === 'contradiction degree (given pair)' ? degreeOfNothing : 0;
        return [measure, share(right, asked, ofNothing)];
      }),
    ),
    traps: new Map(TRAPS.map((trap) => [trap, board.traps(trap)])),
    errors: board.errors,
  };
}
