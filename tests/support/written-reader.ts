import { type RawDocument } from '../../src/domain/article.ts';
import { CounterclaimError } from '../../src/domain/errors.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { type ArticleReader } from '../../src/ingest/article-reader.ts';
import { aReading, aRun } from './generated-readings.ts';
import { NO_WORDS } from './no-words.ts';

const NUMBERS = [1, 9, 17, 25];

/** The text of a generated reading, as somebody would hand it in. */
export function textsOf(number: number): { readonly id: string; readonly text: string } {
  const { key, text } = aReading(number).article;
  return { id: key, text };
}

/** A reader that knows what some texts say, under whatever key they come, and fails at all others. */
export function writtenReader(): ArticleReader {
  return {
    run: aRun(),
    comparison: NO_WORDS,
    read: (document) => {
      const number = NUMBERS.find((each) => textsOf(each).text === document.text);
      if (number !== undefined) return Promise.resolve(readingOf(document, number));
      return Promise.reject(new CounterclaimError('READER_FAILED', 'what this says is not known'));
    },
  };
}

/** What hangs on the key of an article is made anew for another key. */
function readingOf({ key }: RawDocument, number: number): ArticleReading {
  return aReading(number, { key });
}
