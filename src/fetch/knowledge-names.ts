import { z } from 'zod';

import { type CountryEntry } from '../domain/knowledge.ts';
import {
  type NameKnowledge,
  type OfficeLexicon,
  type OrganizationEntry,
  type PoliticalLexicon,
  type RegionLexicon,
  type TitleLexicon,
} from '../domain/knowledge-names.ts';
import { readKnowledge } from './knowledge-file.ts';
import { outletTable } from './knowledge-outlets.ts';

const words = z.array(z.string()).readonly();

const country: z.ZodType<CountryEntry> = z.object({
  code: z.string().length(2),
  alpha3: z.string().length(3),
  name: z.string(),
  aliases: words,
  demonyms: words,
  metonyms: words,
  seats: words,
  wikidataId: z.string().nullable(),
  sovereign: z.boolean(),
  needs: z.record(z.string(), words).optional(),
  unless: z.record(z.string(), words).optional(),
});

const organization: z.ZodType<OrganizationEntry> = z.object({
  id: z.string(),
  name: z.string(),
  aliases: words,
  wikidataId: z.string().nullable(),
  countryCode: z.string().length(2).nullable(),
});

const countries = z.object({
  countries: z.array(country),
  lookalikes: words,
  homonyms: words,
  foreignWords: words,
  dishes: words,
  placeHeads: words,
  homeBodies: words,
});
const organizations = z.object({ organizations: z.array(organization) });

const titles: z.ZodType<TitleLexicon> = z.object({
  honorifics: words,
  titles: words,
  particles: words,
  suffixes: words,
  notPersons: words,
});

const offices: z.ZodType<OfficeLexicon> = z.object({
  offices: words,
  needComplement: words,
  prepositions: words,
  bodies: words,
});

const political: z.ZodType<PoliticalLexicon> = z.object({
  verbs: words,
  objects: words,
  beside: words,
  between: words,
  townPrepositions: words,
});

const regions: z.ZodType<RegionLexicon> = z.object({
  regions: words,
  parts: words,
  directions: words,
  links: words,
});

const experts = z.object({ roles: words });
const nicknames = z.object({ nicknames: z.array(words) });

/**
 * What finding names needs: countries, outlets, bodies, titles and offices, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadNameKnowledge(ownFolder: string | null): Promise<NameKnowledge> {
  const countryTable = await readKnowledge('countries.json', countries, ownFolder);
  const bodies = await readKnowledge('organizations.json', organizations, ownFolder);
  const { outlets } = await readKnowledge('outlets.json', outletTable, ownFolder);
  return {
    countries: countryTable.countries,
    lookalikes: countryTable.lookalikes,
    homonyms: countryTable.homonyms,
    foreignWords: countryTable.foreignWords,
    dishes: countryTable.dishes,
    placeHeads: countryTable.placeHeads,
    homeBodies: countryTable.homeBodies,
    outlets,
    organizations: bodies.organizations,
    titles: await readKnowledge('titles.json', titles, ownFolder),
    offices: await readKnowledge('offices.json', offices, ownFolder),
    political: await readKnowledge('political-verbs.json', political, ownFolder),
    nicknames: (await readKnowledge('nicknames.json', nicknames, ownFolder)).nicknames,
    expertRoles: (await readKnowledge('experts.json', experts, ownFolder)).roles,
    regions: await readKnowledge('regions.json', regions, ownFolder),
  };
}
