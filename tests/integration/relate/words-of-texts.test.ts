import { describe, expect, it } from '@jest/globals';

import { compareTexts } from '../../support/compare-texts.ts';

const READING_MILLISECONDS = 240_000;

/** What the comparison by words finds between two short articles of one story. */
async function compare(
  title: string,
  texts: readonly [string, string],
): Promise<readonly string[]> {
  const relations = await compareTexts({ title, texts });
  return relations.filter(({ method }) => method === 'words').map(({ type }) => type);
}

describe('two short texts in much the same words', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'Inquiry at the Canal Office',
      'The office leaked the tender to a contractor in Ghent, the auditor said.',
      'The office had leaked the tender to a Ghent contractor, two clerks said.',
      ['CORROBORATES'],
    ],
    [
      'Inquiry at the Canal Office',
      'The auditor said there was a fault in the pump of the Nordhavn plant.',
      'The director denied there was any fault in the pump of the Nordhavn plant.',
      ['CONTRADICTS'],
    ],
    [
      'Storm at Sea',
      'Rescuers said there were survivors on the northern reef.',
      'Rescuers said there were no survivors on the northern reef.',
      ['CONTRADICTS'],
    ],
    [
      'Inquiry at the Canal Office',
      'The office leaked the tender to a contractor in Ghent, the auditor said.',
      'The office may have leaked the tender to a Ghent contractor, two clerks said.',
      [],
    ],
    [
      'Inquiry at the Canal Office',
      'The office leaked the tender to a contractor in Ghent, the auditor said.',
      'The office did not search the contractor in Ghent, the auditor said.',
      [],
    ],
  ])(
    '%s: %s / %s',
    async (title, one, other, wanted) => {
      expect(await compare(title, [one, other])).toEqual(wanted);
    },
    READING_MILLISECONDS,
  );
});
