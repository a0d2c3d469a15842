import { beforeAll, describe, expect, it } from '@jest/globals';

import { type NameLexicon, nameLexicon } from '../../../src/annotate/name-lexicon.ts';
import { organizationMentions } from '../../../src/annotate/organization-mentions.ts';
import { findPhrases } from '../../../src/annotate/phrase-table.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';

let lexicon: NameLexicon;

beforeAll(async () => {
  lexicon = nameLexicon((await loadKnowledge()).names);
});

/** The outlets and bodies of a text of which the reader typed these words as organizations. */
function bodiesOf(text: string, typed: readonly string[]): readonly string[] {
  const names = typed.map((exact) => {
    const start = text.indexOf(exact);
    return { type: 'ORGANIZATION' as const, exact, start, end: start + exact.length, sentence: 0 };
  });
  const named = { text, namedText: text, sentences: [], names, lexicon };
  return organizationMentions(named, findPhrases(text, lexicon.names)).map(
    ({ kind, name }) => `${kind} ${name}`,
  );
}

describe('organizationMentions', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['an outlet', 'She told Reuters so.', ['Reuters'], ['OUTLET Reuters']],
    ['one that looks like a country', 'USA Today found two.', [], ['OUTLET USA Today']],
    [
      'a body that is named after one',
      'A report of Reuters Open Seas Fund says so.',
      ['Reuters Open Seas Fund'],
      ['ORGANIZATION Reuters Open Seas Fund'],
    ],
    ['a desk of one', 'He told Reuters Business so.', ['Reuters Business'], ['OUTLET Reuters']],
    ['an article of its own', 'Last week, The Hill reported it.', [], ['OUTLET The Hill']],
    ['a hill', 'We walked up the hill and said so.', [], []],
    ['the opening of a sentence', 'The Hill reported by a hiker is steep.', [], []],
    ['an article and no report', 'He loves The Hill most of all.', [], []],
  ])('%s: %s', (_kind, text, typed, bodies) => {
    expect(bodiesOf(text, typed)).toEqual(bodies);
  });
});
