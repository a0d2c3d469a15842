import { z } from 'zod';

import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { loadCircumstances } from './knowledge-circumstances.ts';
import { readKnowledge } from './knowledge-file.ts';
import { integrityFile } from './knowledge-integrity.ts';

const words = z.array(z.string()).readonly();
const classWords = { id: z.string(), verbs: words, nouns: words, adjectives: words };

const eventsFile = z.object({
  events: z.array(
    z.object({
      ...classWords,
      phrases: words,
      generalVerbs: words,
      companions: words,
      counts: z.string().nullable(),
    }),
  ),
});
const unitsFile = z.object({
  units: z.array(z.object({ id: z.string(), parent: z.string().nullable(), words })),
  measures: words,
  carriers: words,
});
const stage = z.object({ id: z.string(), beside: z.enum(['CLAUSE', 'COUNT']), words });
const stagesFile = z.object({ stages: z.array(stage), eras: words });
const stancesFile = z.object({ stances: z.array(z.object(classWords)) });
const statusFile = z.object({ statuses: z.array(z.object({ ...classWords, phrases: words })) });
const frequenciesFile = z.object({
  articles: z.number().int().positive(),
  words: z.record(z.string(), z.number().int().positive()),
});
const personsFile = z.object({ personNouns: words });
const antonymsFile = z.object({ pairs: z.array(z.tuple([z.string(), z.string()])) });

/**
 * The lexicons of topics, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadTopicKnowledge(ownFolder: string | null): Promise<TopicKnowledge> {
  const [
    events,
    units,
    stages,
    stances,
    status,
    antonyms,
    frequencies,
    integrity,
    persons,
    circumstances,
  ] = await Promise.all([
    readKnowledge('events.json', eventsFile, ownFolder),
    readKnowledge('unit-classes.json', unitsFile, ownFolder),
    readKnowledge('stages.json', stagesFile, ownFolder),
    readKnowledge('stances.json', stancesFile, ownFolder),
    readKnowledge('status.json', statusFile, ownFolder),
    readKnowledge('antonyms.json', antonymsFile, ownFolder),
    readKnowledge('word-frequencies.json', frequenciesFile, ownFolder),
    readKnowledge('integrity.json', integrityFile, ownFolder),
    readKnowledge('person-nouns.json', personsFile, ownFolder),
    loadCircumstances(ownFolder),
  ]);
  return {
    ...events,
    ...units,
    ...stages,
    ...stances,
    ...persons,
    statuses: status.statuses,
    antonyms: antonyms.pairs,
    integrity,
    circumstances,
    frequencies: {
      articles: frequencies.articles,
      words: new Map(Object.entries(frequencies.words)),
    },
  };
}
