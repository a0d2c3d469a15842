import { type JudgeScores } from '../domain/judge.ts';

/** The names of what a model tells, in the order in which it tells them. */
export type ScoreName = keyof JudgeScores;

/** Shares of 1 from a model's raw numbers. */
export function scoresOf(raw: readonly number[], labels: readonly ScoreName[]): JudgeScores {
  const highest = Math.max(...raw);
  const shares = raw.map((value) => Math.exp(value - highest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const of = (label: ScoreName): number => (shares[labels.indexOf(label)] ?? 0) / all;
  return {
    entailment: of('entailment'),
    neutral: of('neutral'),
    contradiction: of('contradiction'),
  };
}
