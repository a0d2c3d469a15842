import { type Counts } from '../figures.ts';

/** What is counted as right, wrong and missed, in the order of the report. */
export const MEASURES = [
  'boilerplate',
  'outlet',
  'outlet (lenient)',
  'people',
  'countries',
  'other entities',
  'mentions (people, countries)',
  'claims',
  'claims (IoU only)',
  'claims (high, recall)',
  'attribution',
  'attribution (non-article)',
  'quantity',
  'quantity (bounds, approximator)',
  'citations',
  'citations (named)',
  'contradictions (claim pairs)',
  'contradictions (claim pairs, type too)',
  'contradictions (article pair, type)',
  'contradictions (quantity)',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Shares of the answers that are right. */
export const SHARES = [
  'modality (exact)',
  'modality (any operator in scope)',
  'polarity',
  'claim coverage (many-to-one recall)',
  'outlet accuracy (null counted)',
  'contradiction degree (given pair)',
] as const;
export type ShareMeasure = (typeof SHARES)[number];

/** Errors that a careless reading walks into; none is wanted. */
export const TRAPS = [
  'claims in boilerplate',
  'claims from questions/advice',
  'boilerplate-only entities',
  'contradictions from the non-contradiction list',
  '… of them strong',
  'outlet guessed',
] as const;
export type Trap = (typeof TRAPS)[number];

/** Where the parts of the scorer write down what they count. */
export class Scoreboard {
  readonly #counts = new Map<Measure, Counts>();
  readonly #shares = new Map<ShareMeasure, { readonly right: number; readonly asked: number }>();
  readonly #traps = new Map<Trap, number>();
  /** One line an error, in words. */
  readonly errors: string[] = [];

  add(measure: Measure, counts: Partial<Counts>): void {
    const { right, wrong, missed } = this.counts(measure);
    this.#counts.set(measure, {
      right: right + (counts.right ?? 0),
      wrong: wrong + (counts.wrong ?? 0),
      missed: missed + (counts.missed ?? 0),
    });
  }

  ask(measure: ShareMeasure, isRight: boolean): void {
    const { right, asked } = this.share(measure);
    this.#shares.set(measure, { right: right + Number(isRight), asked: asked + 1 });
  }

  fall(trap: Trap): void {
    this.#traps.set(trap, this.traps(trap) + 1);
  }

  counts(measure: Measure): Counts {
    return this.#counts.get(measure) ?? { right: 0, wrong: 0, missed: 0 };
  }

  share(measure: ShareMeasure): { readonly right: number; readonly asked: number } {
    return this.#shares.get(measure) ?? { right: 0, asked: 0 };
  }

  traps(trap: Trap): number {
    return this.#traps.get(trap) ?? 0;
  }
}
