import { type JudgedTexts } from '../../../domain/judge.ts';
import { type Worded } from '../../../domain/wording.ts';
import { isAmount } from '../word-match.ts';

/** Surer than this (998 of 1,000) a small model never rightly is. */
const SUREST = 6;

/**
 * The judge's scores of two texts as evidence beside the others. Where both give an amount, whether the amounts are
 * the same decides, which a small model cannot tell: there it is not heard, and words and claims tell alone.
 */
export function judgedEvidence(
  judged: JudgedTexts,
  { said, told }: { readonly said: Worded; readonly told: Worded },
): Readonly<Record<string, number>> {
  if (said.words.some(isAmount) && told.words.some(isAmount)) return {};
  return { judgeHeard: 1, ...scoresAsEvidence(judged) };
}

/** The judge's scores as log-odds, in both directions. */
export function scoresAsEvidence({ forth, back }: JudgedTexts): Readonly<Record<string, number>> {
  return {
    judgeEntails: logOdds(forth.entailment),
    judgeContradicts: logOdds(forth.contradiction),
    judgeEntailsBack: logOdds(back.entailment),
    judgeContradictsBack: logOdds(back.contradiction),
  };
}

function logOdds(share: number): number {
  return Math.max(-SUREST, Math.min(SUREST, Math.log(share / (1 - share))));
}
