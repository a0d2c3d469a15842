import { type IntegrityLexicon } from './integrity.ts';
import { type CircumstanceKnowledge } from './knowledge-circumstances.ts';
import { type WordFrequencies } from './story.ts';

/** A class of events by the words that tell of it; all words are lemmas in lower case. */
export interface EventClass {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
  /** A verb and a noun of one clause ("enter war"). */
  readonly phrases: readonly string[];
  /** Verbs that tell of the class only beside one of the companion nouns ("send" beside "troop"). */
  readonly generalVerbs: readonly string[];
  readonly companions: readonly string[];
  /** Unit class of a bare number of such an event ("the toll rose to 40"); null when there is none. */
  readonly counts: string | null;
}

/** What a unit counts; the parent is the class that takes it in. */
export interface UnitClass {
  readonly id: string;
  readonly parent: string | null;
  readonly words: readonly string[];
}

/** Words or short phrases that say which stage or part a number counts. */
interface StageClass {
  readonly id: string;
  /** Where they tell so: anywhere in the clause, or only beside the number or its noun ("first", "more"). */
  readonly beside: 'CLAUSE' | 'COUNT';
  readonly words: readonly string[];
}

/** Words by which somebody takes a side, or none. */
export interface StanceClass {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives: readonly string[];
}

/** Words that say whether something is confirmed; a phrase is a linking verb and its complement. */
export interface StatusClass extends StanceClass {
  readonly phrases: readonly string[];
}

/** The lexicons by which a claim's topics are told. */
export interface TopicKnowledge {
  readonly events: readonly EventClass[];
  readonly units: readonly UnitClass[];
  /** Nouns that a number is the value of ("turnout"). */
  readonly measures: readonly string[];
  /** Verbs that only join such a noun to its number ("stands at"). */
  readonly carriers: readonly string[];
  readonly stages: readonly StageClass[];
  /** Words that place a number in another period ("last year"). */
  readonly eras: readonly string[];
  readonly stances: readonly StanceClass[];
  readonly statuses: readonly StatusClass[];
  /** Predicates that cannot both hold of one subject and object. */
  readonly antonyms: readonly (readonly [string, string])[];
  readonly circumstances: CircumstanceKnowledge;
  /** Nouns of persons that do not show it by their ending. */
  readonly personNouns: readonly string[];
  readonly frequencies: WordFrequencies;
  readonly integrity: IntegrityLexicon;
}
