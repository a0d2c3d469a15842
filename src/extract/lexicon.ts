import { type Modality, type UnnamedKind } from '../domain/claim.ts';
import {
  type ContentFrame,
  type ExtractionKnowledge,
  type ReportingVerbKind,
} from '../domain/knowledge-extraction.ts';

/** All that is known of one reporting verb. */
export interface ReportingVerb {
  readonly kinds: ReadonlySet<ReportingVerbKind>;
  readonly strong: boolean;
  readonly frames: ReadonlySet<ContentFrame>;
  readonly prepositions: ReadonlySet<string>;
  /** What it does to a clause that is its content. */
  readonly modality: Modality | null;
}

/** What is known of a reporting noun. */
interface ReportingNoun {
  readonly modality: Modality | null;
  readonly unnamed: UnnamedKind | null;
}

/** The extraction's knowledge, ready for look-up. */
export interface Lexicon {
  readonly knowledge: ExtractionKnowledge;
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, ReportingVerb>;
  readonly nouns: ReadonlyMap<string, ReportingNoun>;
  /** Head lemma to kind of unnamed source. */
  readonly unnamedHeads: ReadonlyMap<string, UnnamedKind>;
  /** Lemmas of what somebody has written or counted, and of the verbs for making it. */
  readonly documents: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, Modality>;
  readonly raising: ReadonlyMap<string, Modality>;
}

/** Indexes the knowledge once for a text. */
export function lexiconOf(knowledge: ExtractionKnowledge): Lexicon {
  return {
    knowledge,
    verbs: reportingVerbs(knowledge),
    nouns: reportingNouns(knowledge),
    unnamedHeads: unnamedHeads(knowledge),
    documents: new Set(knowledge.unnamedSources.documents),
    making: new Set(knowledge.unnamedSources.making),
    hedges: byWord(knowledge.hedges.operators),
    raising: byWord(knowledge.hedges.raising),
  };
}

function reportingVerbs(knowledge: ExtractionKnowledge): ReadonlyMap<string, ReportingVerb> {
  const { groups, prepositions } = knowledge.reportingVerbs;
  const lemmas = new Set([...groups.flatMap((group) => group.verbs), ...Object.keys(prepositions)]);
  const entries = [...lemmas].map((lemma): [string, ReportingVerb] => {
    const own = groups.filter((group) => group.verbs.includes(lemma));
    const withClause = own.filter((group) => group.frames.includes('CLAUSE'));
    return [
      lemma,
      {
        kinds: new Set(own.map((group) => group.kind)),
        strong: own.some((group) => group.strong),
        frames: new Set(own.flatMap((group) => group.frames)),
        prepositions: new Set(prepositions[lemma] ?? []),
        modality: withClause.find((group) => group.modality !== null)?.modality ?? null,
      },
    ];
  });
  return new Map(entries);
}

function reportingNouns(knowledge: ExtractionKnowledge): ReadonlyMap<string, ReportingNoun> {
  return new Map(
    knowledge.reportingNouns.groups.flatMap(({ nouns, modality, unnamed }) =>
      nouns.map((noun) => [noun, { modality, unnamed }] as const),
    ),
  );
}

function unnamedHeads(knowledge: ExtractionKnowledge): ReadonlyMap<string, UnnamedKind> {
  const { kinds, documents } = knowledge.unnamedSources;
  const pairs = [{ kind: 'REPORTS' as const, heads: documents }, ...kinds].flatMap(
    ({ kind, heads }) => heads.map((head) => [head, kind] as const),
  );
  // The first kind that lists a head wins.
  return new Map(pairs.reverse());
}

function byWord(
  operators: readonly { readonly modality: Modality; readonly words: readonly string[] }[],
): ReadonlyMap<string, Modality> {
  return new Map(
    operators.flatMap(({ modality, words }) => words.map((word) => [word, modality] as const)),
  );
}
