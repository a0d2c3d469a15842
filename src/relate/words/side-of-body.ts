import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { type Passage } from '../../domain/passage.ts';
import { joinPassages } from './join-passages.ts';
import { shareOfWordsTold } from './compare-passages.ts';
import { evidenceOf, weighEvidence, type WeighedLabel } from './weigh-evidence.ts';

/** How an article takes what another's headline says. */
export interface SideOfBody {
  /** How much of the headline its nearest sentences tell, by weight: 0 to 1. */
  readonly shareTold: number;
  /** Whether it agrees, disagrees or only discusses it, the likeliest first. */
  readonly side: readonly WeighedLabel[];
}

/** How many sentences, those nearest to the headline, tell whether the article is about it. */
const NEAREST = 3;
/** An article says in its first sentences how it takes its matter. */
const LEAD = 3;

/** Finds how an article, sentence by sentence, takes what is said in another's headline. */
export function sideOfBody(
  said: Passage,
  sentences: readonly Passage[],
  knowledge: ComparisonKnowledge,
): SideOfBody {
  const nearest = sentences
    .map((sentence) => ({ sentence, share: shareOfWordsTold(said, sentence, knowledge) }))
    .sort((one, other) => other.share - one.share)
    .slice(0, NEAREST)
    .map(({ sentence }) => sentence);
  return {
    shareTold: shareOfWordsTold(said, joinPassages(nearest), knowledge),
    side: weighEvidence(evidenceOf(said, leadOf(sentences), knowledge), knowledge.side),
  };
}

/** The sentences in which an article says how it takes its matter, as one passage. */
export function leadOf(sentences: readonly Passage[]): Passage {
  return joinPassages(sentences.slice(0, LEAD));
}
