import { type Finding } from '../../comparison.ts';

/** What the comparers of claims find between two texts: contradictions of figures and others, the same, only seemingly other. */
export function verdictEvidence(verdicts: readonly Finding[]): Readonly<Record<string, number>> {
  const has = (test: (verdict: Finding) => boolean): number => Number(verdicts.some(test));
  return {
    claimsContradictInFigures: has(
      ({ type, kind }) => type === 'CONTRADICTS' && kind === 'QUANTITY',
    ),
    claimsContradict: has(({ type, kind }) => type === 'CONTRADICTS' && kind !== 'QUANTITY'),
    claimsCorroborate: has(({ type }) => type === 'CORROBORATES'),
    claimsQualify: has(({ type }) => type === 'QUALIFIES'),
  };
}
