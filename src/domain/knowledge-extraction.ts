import { type Modality, type UnnamedKind } from './claim.ts';
import { type WorthinessKnowledge } from './knowledge-worthiness.ts';

/** What a reporting verb tells of its subject. */
export type ReportingVerbKind =
  | 'SAY'
  | 'SHOW'
  | 'REPORT'
  | 'ACCUSE'
  | 'DENY'
  | 'PREDICT'
  | 'EXPECT'
  | 'PROMISE'
  | 'PLAN'
  | 'REFUSE'
  | 'WANT'
  | 'MIND'
  | 'ASK'
  | 'URGE'
  | 'ACT'
  | 'STANCE';

/** The complement that holds the content of a reporting verb. */
export type ContentFrame = 'CLAUSE' | 'QUOTE' | 'INFINITIVE' | 'OBJECT' | 'GERUND' | 'PREPOSITION';

/** Verbs that report in the same way. */
interface ReportingVerbGroup {
  readonly kind: ReportingVerbKind;
  /** Whether the verb alone makes a quotation or bare clause beside it its content. */
  readonly strong: boolean;
  /** What it does to its content beside reporting it; null for nothing. */
  readonly modality: Modality | null;
  readonly frames: readonly ContentFrame[];
  /** Lemmas. */
  readonly verbs: readonly string[];
}

/** Nouns that hold a content ("claims that …"). */
interface ReportingNounGroup {
  readonly modality: Modality | null;
  /** The kind of source the noun itself is when nobody else is named. */
  readonly unnamed: UnnamedKind | null;
  readonly nouns: readonly string[];
}

/** What an approximator says of the number behind it. */
export type ApproximatorBound = 'AT_MOST' | 'BELOW' | 'AT_LEAST' | 'ABOVE' | 'AROUND';

/** `knowledge/outlet-citations.json`: lemmas beside an outlet's name that tell that it is leant on. */
export interface OutletCitationLexicon {
  /** What outlets make ("poll"). */
  readonly works: readonly string[];
  /** What they do when they report. */
  readonly verbs: readonly string[];
  /** Verbs that tell so only with "by" or "for" before the name ("conducted by"). */
  readonly doneBy: readonly string[];
  /** Verbs whose addressee a questioner is ("told"). */
  readonly addressed: readonly string[];
  /** What somebody's words are said in ("interview"). */
  readonly talks: readonly string[];
  /** What somebody's words stand in ("op-ed"). */
  readonly pieces: readonly string[];
  /** Who works for an outlet. */
  readonly journalists: readonly string[];
  /** What they do for it, beside reporting: where something happens ("spot") and with whom they talk ("press"). */
  readonly acts: readonly string[];
}

/** The lexicons by which clauses, sources, hedges and amounts are read out of a text. */
export interface ExtractionKnowledge {
  readonly outletCitations: OutletCitationLexicon;
  readonly reportingVerbs: {
    readonly groups: readonly ReportingVerbGroup[];
    /** Prepositions after which a verb's content stands ("call for"). */
    readonly prepositions: Readonly<Record<string, readonly string[]>>;
  };
  readonly reportingNouns: { readonly groups: readonly ReportingNounGroup[] };
  readonly unnamedSources: {
    readonly kinds: readonly { readonly kind: UnnamedKind; readonly heads: readonly string[] }[];
    /** Lemmas of what somebody has written or counted, and of the verbs for making it. */
    readonly documents: readonly string[];
    readonly making: readonly string[];
    readonly modifiers: readonly { readonly word: string; readonly kind: UnnamedKind }[];
    readonly adverbs: readonly {
      readonly word: string;
      readonly kind: UnnamedKind;
      readonly modality: Modality;
    }[];
  };
  readonly hedges: {
    readonly operators: readonly {
      readonly modality: Modality;
      readonly words: readonly string[];
    }[];
    /** Predicates whose infinitive is the real predicate ("seems to have pushed"). */
    readonly raising: readonly { readonly modality: Modality; readonly words: readonly string[] }[];
    readonly plans: readonly string[];
    /** Behind them "if" is "whether". */
    readonly askers: readonly string[];
    /** Nouns that make a proposition a mere possibility ("poses risks"). */
    readonly risks: readonly string[];
    readonly negations: readonly string[];
    /** After a negation they take it back ("not only"). */
    readonly exclusive: readonly string[];
    /** With "no" before them they say that it is over ("no longer"). */
    readonly ended: readonly string[];
  };
  readonly appeals: {
    readonly obligation: readonly string[];
    readonly need: readonly string[];
    readonly appeal: readonly string[];
    readonly advisable: readonly string[];
    readonly emptyPhrases: readonly {
      readonly verb: string;
      readonly objects: readonly string[];
    }[];
    readonly emptyAdjectives: readonly string[];
    readonly selfWords: readonly string[];
  };
  readonly approximators: {
    readonly phrases: readonly { readonly words: string; readonly bound: ApproximatorBound }[];
    /** Smallest amount that a plural numeral noun means ("thousands" → 1000). */
    readonly multiples: Readonly<Record<string, number>>;
  };
  readonly units: {
    /** Sign to ISO 4217 code in lower case. */
    readonly currencies: Readonly<Record<string, string>>;
    readonly currencyWords: Readonly<Record<string, string>>;
    readonly percentWords: readonly string[];
    /** Nouns of which one counts a stuff ("tonne"). */
    readonly measureNouns: readonly string[];
    /** Lemmas of verbs and nouns that tell of a change of value ("rise"). */
    readonly changeWords: readonly string[];
    readonly calendar: readonly string[];
    readonly numberWords: Readonly<Record<string, number>>;
  };
  readonly worthiness: WorthinessKnowledge;
}
