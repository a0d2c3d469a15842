import { z } from 'zod';

import { type ExtractionKnowledge } from '../domain/knowledge-extraction.ts';
import { readKnowledge } from './knowledge-file.ts';

const words = z.array(z.string()).readonly();
const modality = z.enum([
  'ASSERTED',
  'REPORTED',
  'ALLEGED',
  'POSSIBLE',
  'PROBABLE',
  'CONDITIONAL',
  'PLANNED',
  'PREDICTED',
  'DENIED',
  'UNCONFIRMED',
]);
const unnamedKind = z.enum([
  'ANONYMOUS',
  'REPORTS',
  'EXPERTS',
  'OFFICIALS',
  'LEADERS',
  'INTELLIGENCE',
  'STATES',
  'PUBLIC',
]);
const operators = z.array(z.object({ modality, words }));

const reportingVerbs = z.object({
  groups: z.array(
    z.object({
      kind: z.enum([
        'SAY',
        'SHOW',
        'REPORT',
        'ACCUSE',
        'DENY',
        'PREDICT',
        'EXPECT',
        'PROMISE',
        'PLAN',
        'REFUSE',
        'WANT',
        'MIND',
        'ASK',
        'URGE',
        'ACT',
        'STANCE',
      ]),
      strong: z.boolean(),
      modality: modality.nullable(),
      frames: z.array(z.enum(['CLAUSE', 'QUOTE', 'INFINITIVE', 'OBJECT', 'GERUND', 'PREPOSITION'])),
      verbs: words,
    }),
  ),
  prepositions: z.record(z.string(), words),
});

const reportingNouns = z.object({
  groups: z.array(
    z.object({ modality: modality.nullable(), unnamed: unnamedKind.nullable(), nouns: words }),
  ),
});

const unnamedSources = z.object({
  kinds: z.array(z.object({ kind: unnamedKind, heads: words })),
  documents: words,
  making: words,
  modifiers: z.array(z.object({ word: z.string(), kind: unnamedKind })),
  adverbs: z.array(z.object({ word: z.string(), kind: unnamedKind, modality })),
});

const hedges = z.object({
  operators,
  raising: operators,
  plans: words,
  askers: words,
  risks: words,
  negations: words,
  exclusive: words,
  ended: words,
});

const appeals = z.object({
  obligation: words,
  need: words,
  appeal: words,
  advisable: words,
  emptyPhrases: z.array(z.object({ verb: z.string(), objects: words })),
  emptyAdjectives: words,
  selfWords: words,
});

const approximators = z.object({
  phrases: z.array(
    z.object({
      words: z.string(),
      bound: z.enum(['AT_MOST', 'BELOW', 'AT_LEAST', 'ABOVE', 'AROUND']),
    }),
  ),
  multiples: z.record(z.string(), z.number()),
});

const units = z.object({
  currencies: z.record(z.string(), z.string()),
  currencyWords: z.record(z.string(), z.string()),
  percentWords: words,
  measureNouns: words,
  changeWords: words,
  calendar: words,
  numberWords: z.record(z.string(), z.number()),
});

const outletCitations = z.object({
  works: words,
  verbs: words,
  doneBy: words,
  addressed: words,
  talks: words,
  pieces: words,
  journalists: words,
  acts: words,
});

const worthiness = z.object({
  intercept: z.number(),
  worthyFrom: z.number(),
  shapes: z.object({
    NUMBER: z.number(),
    GREAT_NUMBER: z.number(),
    PERCENT: z.number(),
    MONEY: z.number(),
    NAME: z.number(),
    PAST_TENSE: z.number(),
    SUPERLATIVE: z.number(),
    LENGTH: z.number(),
    FRAGMENT: z.number(),
    QUESTION: z.number(),
  }),
  topics: z.array(z.object({ name: z.string(), weight: z.number(), phrases: words })),
});

/**
 * The lexicons of the extraction, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadExtractionKnowledge(
  ownFolder: string | null,
): Promise<ExtractionKnowledge> {
  return {
    reportingVerbs: await readKnowledge('reporting-verbs.json', reportingVerbs, ownFolder),
    reportingNouns: await readKnowledge('reporting-nouns.json', reportingNouns, ownFolder),
    unnamedSources: await readKnowledge('unnamed-sources.json', unnamedSources, ownFolder),
    hedges: await readKnowledge('hedges.json', hedges, ownFolder),
    appeals: await readKnowledge('appeals.json', appeals, ownFolder),
    approximators: await readKnowledge('approximators.json', approximators, ownFolder),
    units: await readKnowledge('units.json', units, ownFolder),
    outletCitations: await readKnowledge('outlet-citations.json', outletCitations, ownFolder),
    worthiness: await readKnowledge('check-worthiness.json', worthiness, ownFolder),
  };
}
