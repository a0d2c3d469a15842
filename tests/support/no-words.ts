import { type ComparisonKnowledge } from '../../src/domain/knowledge-comparison.ts';

const none: ReadonlySet<string> = new Set();
const choice = { labels: [], intercepts: [], weights: {} };

/** Knowledge for readings made by hand, which carry no words to compare. */
export const NO_WORDS: ComparisonKnowledge = {
  thesaurus: { kinship: () => null },
  frequencies: { articles: 1, words: new Map() },
  cues: { refuting: none, negating: none, presupposing: none, hedging: none, telling: none, confirming: none }, // prettier-ignore
  relation: choice,
  judgedRelation: choice,
  stance: choice,
  side: choice,
};
