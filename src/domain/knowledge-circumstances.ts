/** Words that tell one value of an aspect; all are lower case, verbs and nouns as lemmas. */
export interface AspectValue {
  readonly id: string;
  readonly adverbs: readonly string[];
  /** Adverbs that tell it under a negation only ("not yet"). */
  readonly negated: readonly string[];
  readonly adjectives: readonly string[];
  /** Nouns that tell it as predicate ("was an accident"). */
  readonly nouns: readonly string[];
  readonly phrases: readonly string[];
  readonly verbs: readonly string[];
  /** Verbs whose complement is the event ("forced to resign"). */
  readonly governors: readonly string[];
  readonly acts: readonly Act[];
  /** Acts that may mean the value and may mean less. */
  readonly looseActs: readonly Act[];
  /** What stands before a role ("a combat role"). */
  readonly roles: readonly string[];
}

/** A verb and the noun of its object or complement, each one of several. */
export interface Act {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** A property of an event, or of people in it, whose values exclude one another. */
export interface Aspect {
  readonly id: string;
  readonly kind: 'ROLE' | 'TIMING';
  /** The class of people whose part in an event it is; null for a property of the event itself. */
  readonly of: string | null;
  /** The events that it is told of: classes, or verbs of no class; null for any. */
  readonly events: readonly string[] | null;
  readonly tense: 'ANY' | 'COMING';
  readonly values: readonly AspectValue[];
}

/** The lexicon by which it is told how an event happens, with whom in which part, and how near it is. */
interface AspectKnowledge {
  readonly aspects: readonly Aspect[];
  readonly roleNouns: readonly string[];
  /** Words that leave room for others ("some", "mostly"). */
  readonly parts: readonly string[];
  /** Verbs whose complement does not happen, or need not ("refuse to sign"). */
  readonly negators: readonly string[];
  /** Verbs that leave the event to their subject ("the talks began"). */
  readonly light: readonly string[];
  /** Nouns of events that no class of events knows. */
  readonly happenings: readonly string[];
  /** Nouns with the verb that they stand for ("entry": "enter"). */
  readonly nominals: ReadonlyMap<string, string>;
}

/** A class of causes by the words that name it. */
export interface CauseClass {
  readonly id: string;
  readonly nouns: readonly string[];
  readonly phrases: readonly string[];
  /** Passive verbs and acts by which somebody dies of it ("murder", "commit suicide"). */
  readonly deaths: readonly string[];
}

/** The lexicon by which it is told why something happened. */
interface CauseKnowledge {
  readonly classes: readonly CauseClass[];
  /** Pairs of classes that cannot both be the cause of one event. */
  readonly excludes: readonly (readonly [string, string])[];
  /** Pairs that may act together. */
  readonly weak: readonly (readonly [string, string])[];
  readonly verbs: readonly string[];
  /** Classes of events whose passive names the cause with "by". */
  readonly agents: readonly string[];
  readonly markers: readonly string[];
  readonly deathVerbs: readonly string[];
  readonly deathMarkers: readonly string[];
  /** Verbs that lay an event to a cause ("blame the crash on fog"). */
  readonly blame: readonly { readonly verb: string; readonly marker: string }[];
  /** Nouns whose predicate is the cause ("the cause of the fire was …"). */
  readonly named: readonly string[];
}

/** The lexicon of what happens once. */
interface OccurrenceKnowledge {
  /** Verbs, with a noun where one belongs to them ("take place"), that place an event. */
  readonly happen: readonly string[];
  readonly happenPassive: readonly string[];
  /** Nouns of events of which a story tells one. */
  readonly nouns: readonly string[];
  /** What happens once to somebody or to one thing. */
  readonly verbs: readonly string[];
  readonly passives: readonly string[];
  /** Words before a noun that tell one of several ("another"). */
  readonly repeats: readonly string[];
}

/** Which place lies in which, by normalised names. */
export interface PlaceKnowledge {
  readonly parts: ReadonlyMap<string, { readonly country: string }>;
  readonly cities: ReadonlyMap<string, { readonly part: string | null; readonly country: string }>;
}

/** All lexicons of how, when, where and why something happens. */
export interface CircumstanceKnowledge extends AspectKnowledge {
  readonly causes: CauseKnowledge;
  readonly occurrences: OccurrenceKnowledge;
  readonly places: PlaceKnowledge;
}
