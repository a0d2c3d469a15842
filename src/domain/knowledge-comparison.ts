import { type WordFrequencies } from './story.ts';
import { type Thesaurus } from './thesaurus.ts';

/** Words by which a text says how it takes what somebody else says; lemmas in lower case, or a lemma with its kind ("doctor/VERB"). */
export interface ComparisonCues {
  /** That it is not so ("hoax", "debunk"). */
  readonly refuting: ReadonlySet<string>;
  /** That what follows is not so ("not", "no"). */
  readonly negating: ReadonlySet<string>;
  /** Whose negation leaves what hangs on them as it is ("had no idea that …"). */
  readonly presupposing: ReadonlySet<string>;
  /** That it may not be so ("reportedly", "plan"). */
  readonly hedging: ReadonlySet<string>;
  /** That it is somebody's word ("say", "analyst"). */
  readonly telling: ReadonlySet<string>;
  /** That it is so ("confirm"). */
  readonly confirming: ReadonlySet<string>;
}

/**
 * A choice between labels by a weighted sum of evidence (multinomial logistic regression): a label's score is its
 * intercept and its weight for each piece of evidence, and the scores are turned into shares of 1.
 */
export interface FittedChoice {
  readonly labels: readonly string[];
  readonly intercepts: readonly number[];
  /** Evidence → a weight for each label, in their order. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** The rules by which two wordings are compared. */
export interface ComparisonRules {
  readonly frequencies: WordFrequencies;
  readonly cues: ComparisonCues;
  /** Whether one passage entails, contradicts or leaves open the other. */
  readonly relation: FittedChoice;
  /** The same where the judge's scores are at hand, too. */
  readonly judgedRelation: FittedChoice;
  /** Whether a passage is for, against or observing what the other says. */
  readonly stance: FittedChoice;
  /** Whether the lead of an article agrees with, disagrees with or only discusses what the other says. */
  readonly side: FittedChoice;
}

/** The rules with what is known of words' meanings. */
export interface ComparisonKnowledge extends ComparisonRules {
  readonly thesaurus: Thesaurus;
}
