import { type Assertion } from '../domain/claim.ts';

/** The words that state a claim at the place that is shown, on one line. */
export function toldWords({ assertion }: { readonly assertion: Assertion }): string {
  return assertion.spans[0].exact.replaceAll(/\s+/gu, ' ');
}
