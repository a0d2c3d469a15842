import { z } from 'zod';

import {
  type CircumstanceKnowledge,
  type PlaceKnowledge,
} from '../domain/knowledge-circumstances.ts';
import { normalName } from '../lib/normal-name.ts';
import { readKnowledge } from './knowledge-file.ts';

const words = z.array(z.string()).readonly();
const acts = z.array(z.object({ verbs: words, nouns: words }));
const value = z.object({
  id: z.string(),
  adverbs: words,
  negated: words,
  adjectives: words,
  nouns: words,
  phrases: words,
  verbs: words,
  governors: words,
  acts,
  looseActs: acts,
  roles: words,
});
const aspect = z.object({
  id: z.string(),
  kind: z.enum(['ROLE', 'TIMING']),
  of: z.string().nullable(),
  events: words.nullable(),
  tense: z.enum(['ANY', 'COMING']),
  values: z.array(value),
});
const aspectsFile = z.object({
  aspects: z.array(aspect),
  roleNouns: words,
  parts: words,
  negators: words,
  light: words,
  happenings: words,
  nominals: z.record(z.string(), z.string()),
});

const pairs = z.array(z.tuple([z.string(), z.string()]));
const causesFile = z.object({
  classes: z.array(z.object({ id: z.string(), nouns: words, phrases: words, deaths: words })),
  excludes: pairs,
  weak: pairs,
  verbs: words,
  agents: words,
  markers: words,
  deathVerbs: words,
  deathMarkers: words,
  blame: z.array(z.object({ verb: z.string(), marker: z.string() })),
  named: words,
});
const occurrencesFile = z.object({
  happen: words,
  happenPassive: words,
  nouns: words,
  verbs: words,
  passives: words,
  repeats: words,
});
const placesFile = z.object({
  countries: z.array(z.object({ code: z.string(), parts: words, cities: words })),
});

/**
 * The lexicons of how, when, where and why something happens, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadCircumstances(ownFolder: string | null): Promise<CircumstanceKnowledge> {
  const [aspects, causes, occurrences, places] = await Promise.all([
    readKnowledge('aspects.json', aspectsFile, ownFolder),
    readKnowledge('causes.json', causesFile, ownFolder),
    readKnowledge('occurrences.json', occurrencesFile, ownFolder),
    readKnowledge('places.json', placesFile, ownFolder),
  ]);
  const nominals = new Map(Object.entries(aspects.nominals));
  return { ...aspects, nominals, causes, occurrences, places: placeKnowledge(places) };
}

function placeKnowledge({ countries }: z.infer<typeof placesFile>): PlaceKnowledge {
  const parts = countries.flatMap(({ code, parts: names }) =>
    names.map((name) => [normalName(name), { country: code }] as const),
  );
  const cities = countries.flatMap(({ code, cities: names }) =>
    names.map((name) => {
      const [city = name, part] = name.split(':');
      return [
        normalName(city),
        { part: part === undefined ? null : normalName(part), country: code },
      ] as const;
    }),
  );
  return { parts: new Map(parts), cities: new Map(cities) };
}
