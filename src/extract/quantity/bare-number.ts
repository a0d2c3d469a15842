import { childrenOf, governorOf, lemmaAt, type SentenceTree } from '../tree/sentence-tree.ts';

const TOLLS =
  /^(?:toll|dead|death|casualty|fatality|victim|injured|wounded|missing|survivor|attendance)$/;
const MEASURES = /^(?:number|total|count|tally|figure)$/;
const HAPPENS_TO_PEOPLE =
  /^(?:kill|die|injure|wound|hurt|hospitali[sz]e|rescue|arrest|detain|imprison|jail|displace|evacuate|survive|drown|infect|sicken|gather|rally|march|protest|attend|dead|missing|injured|wounded|alive|homeless)$/;

/** What a number without a noun counts: people where the verb or the noun it measures is of people ("kills at least 40"), else the measured noun; null for unknown. */
export function bareNumberCounts(
  tree: SentenceTree,
  number: number,
): { readonly noun: number | null } | null {
  const verb = governorOf(tree, number);
  if (verb < 0) return null;
  const nouns = [verb, ...childrenOf(tree, verb, 'nsubj', 'obj')].filter((at) => at !== number);
  for (const noun of nouns) {
    if (TOLLS.test(lemmaAt(tree, noun))) return { noun: null };
    const measured = MEASURES.test(lemmaAt(tree, noun)) ? childrenOf(tree, noun, 'nmod').at(0) : -1;
    if (measured !== undefined && measured >= 0)
      return { noun: TOLLS.test(lemmaAt(tree, measured)) ? null : measured };
  }
  return HAPPENS_TO_PEOPLE.test(lemmaAt(tree, verb)) ? { noun: null } : null;
}
