import { type Assertion } from '../domain/claim.ts';

/** Whether two assertions of one article rest on two sources; the article's own voice is one of them. */
export function haveTwoSources(one: Assertion, other: Assertion): boolean {
  return one.chain.at(-1)?.speakerId !== other.chain.at(-1)?.speakerId;
}
