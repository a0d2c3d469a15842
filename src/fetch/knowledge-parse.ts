import { z } from 'zod';

import { type IntegrityLexicon } from '../domain/integrity.ts';
import {
  type BoilerplateLexicon,
  type LanguageLexicon,
  type ParseKnowledge,
} from '../domain/knowledge-parse.ts';
import { readKnowledge } from './knowledge-file.ts';
import { integrityFile } from './knowledge-integrity.ts';
import { outletTable } from './knowledge-outlets.ts';

const words = z.array(z.string()).readonly();
const reason = z.enum([
  'NAVIGATION',
  'TEASER',
  'BIOGRAPHY',
  'COMMENT_FORM',
  'SELF_DESCRIPTION',
  'RELATED_LINKS',
  'CRAWL_DATE',
  'SECTION_LABEL',
  'DEBRIS',
]);

const boilerplate: z.ZodType<BoilerplateLexicon> = z.object({
  lines: z.array(z.object({ reason, exact: words, starts: words })),
  sections: z.array(z.object({ reason, headings: words })),
  sentences: z.array(z.object({ reason, contains: words })),
  sectionLabels: words,
  crawlDates: words,
  dateLabels: words,
  titleLabels: words,
  creditLabels: words,
  photoCredits: words,
  bylineLabels: words,
  staffWords: words,
  outletWords: words,
  aboutHeadings: words,
  bioRoles: words,
  bioVerbs: words,
  selfSubjects: words,
  selfVerbs: words,
  linkFolders: words,
});

const languages: z.ZodType<LanguageLexicon> = z.object({
  minimumShare: z.number().min(0).max(1),
  words: z.record(z.string(), words),
  scripts: z.array(z.object({ tag: z.string(), range: z.string(), share: z.number() })),
});

/**
 * What the parsing of a page needs: page furniture, languages and known outlets, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadParseKnowledge(ownFolder: string | null): Promise<ParseKnowledge> {
  const [furniture, languageWords, { outlets }, { promptResidue }] = await Promise.all([
    readKnowledge('boilerplate.json', boilerplate, ownFolder),
    readKnowledge('languages.json', languages, ownFolder),
    readKnowledge('outlets.json', outletTable, ownFolder),
    readKnowledge('integrity.json', integrityFile, ownFolder),
  ]);
  return { boilerplate: withResidue(furniture, promptResidue), languages: languageWords, outlets };
}

/** What a prompt left behind is no content of the article either. */
function withResidue(
  furniture: BoilerplateLexicon,
  { exact, starts, contains }: IntegrityLexicon['promptResidue'],
): BoilerplateLexicon {
  const reason = 'DEBRIS';
  return {
    ...furniture,
    lines: [...furniture.lines, { reason, exact, starts }],
    sentences: [...furniture.sentences, { reason, contains }],
  };
}
