import { describe, expect, it } from '@jest/globals';

import { titleLines } from '../../../src/annotate/title-lines.ts';
import { trueCased } from '../../../src/annotate/true-case.ts';
import { type Annotator, type Sentence } from '../../../src/domain/annotation.ts';

/** Tells words as tokens; those in the list are names. */
function annotatorWith(names: readonly string[]): Annotator {
  const annotate = (text: string): Promise<readonly Sentence[]> => {
    const tokens = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      lemma: match[0].toLowerCase(),
      pos: 'NNP',
      ner: names.includes(match[0]) ? 'PERSON' : 'O',
    }));
    const whole = { start: 0, end: text.length, index: 0, dependencies: [], names: [] };
    return Promise.resolve([{ ...whole, tokens }]);
  };
  return { engine: 'words', annotate, tagTokens: () => Promise.resolve([]) };
}

describe('lines in title case', () => {
  it.each<[string, boolean]>([
    ['Mayor Denies Claims Of Fraud At City Hospital', true],
    ['Mayor Denies Claims of Fraud at City Hospital', true],
    ['MAYOR DENIES CLAIMS OF FRAUD', true],
    ['Mayor denies claims of fraud at city hospital', false],
    ['The mayor of Lund, Anna Berg, met Carl Holm.', false],
    ['Anna Berg', false],
  ])('%s: %p', (line, isTitle) => {
    expect(titleLines(`It rained.\n${line}\n`)).toEqual(
      isTitle ? [{ start: 11, end: 11 + line.length }] : [],
    );
  });
});

describe('a text in true case', () => {
  it('has its titles written as sentences, with the names that the reader finds', async () => {
    const text = 'Mayor Berg Denies Claims Of Fraud\n\nThe mayor of Lund spoke on Monday.';
    expect(await trueCased(text, annotatorWith(['Berg']))).toBe(
      'Mayor Berg denies claims of fraud\n\nThe mayor of Lund spoke on Monday.',
    );
  });

  it('keeps what the rest of the text writes with a capital only', async () => {
    const text =
      'Court Stops Sale Of Brava Phones\n\nThe phones of Brava stay in the shops, a court said.';
    expect(await trueCased(text, annotatorWith([]))).toBe(
      'Court stops sale of Brava phones\n\nThe phones of Brava stay in the shops, a court said.',
    );
  });

  it('keeps every offset, also of letters whose small form is longer', async () => {
    const text = 'Berg Opens İzmir Bridge Over River';
    const cased = await trueCased(text, annotatorWith([]));
    expect(cased).toHaveLength(text.length);
    expect(cased).toBe('Berg opens İzmir bridge over river');
  });
});
