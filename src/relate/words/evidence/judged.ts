import { type JudgedTexts } from '../../../domain/judge.ts';

/** Surer than this (998 of 1,000) a small model never rightly is. */
const SUREST = 6;

/** The judge's scores of two texts as evidence beside the others: log-odds, in both directions. */
export function judgedEvidence({ forth, back }: JudgedTexts): Readonly<Record<string, number>> {
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
