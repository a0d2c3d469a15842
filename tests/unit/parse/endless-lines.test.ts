import { expect, it } from '@jest/globals';

import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';

const knowledge = await loadKnowledge(null);
const SIZE = 900_000;
const filled = (start: string, piece: string): string =>
  start + piece.repeat(Math.floor((SIZE - start.length) / piece.length)) + ' end';

// A pattern that walks such a line once for each of its characters would take hours.
it.each<[string, string]>([
  ['blanks behind a byline', filled('By Jane Roe', ' ')],
  ['tabs', filled('Published:', '\t')],
  ['blanks that do not break', filled('Lima', '\u00a0')],
  ['dashes behind a title', filled('A title', ' –')],
  ['bars', filled('Home', ' | ')],
  ['marks', filled('Stop', '!')],
  ['quotation marks behind a stop', filled('He left.', '”')],
  ['brackets', filled('', '(')],
  ['dots', filled('www', '.a')],
  ['years of a copyright', filled('© ', '2020 - ')],
  ['short lines', filled('', 'x\n')],
])('parses a megabyte of %s', (_, text) => {
  const { blocks, boilerplate } = parseArticle(
    { key: 'text', origin: 'text', text, metadata: {} },
    knowledge.parse,
  );
  expect(blocks.length + boilerplate.length).toBeGreaterThan(0);
});
