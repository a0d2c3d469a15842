import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { type GraphNews } from '../../src/domain/graph-news.ts';

/** A reader that tells of whatever a test says has come in. */
export interface ToldNews {
  readonly reader: AnswerReader;
  /** Says that something has come in. */
  tell(news: Partial<Omit<GraphNews, 'upTo'>>): void;
  /** How often it was asked. */
  readonly asked: () => number;
}

/** Adds news to a reader that has none. */
export function withNews(reader: AnswerReader): ToldNews {
  const all: Omit<GraphNews, 'upTo'>[] = [];
  let asked = 0;
  return {
    asked: () => asked,
    tell: (news) => all.push({ articles: [], contradictions: [], jobs: [], ...news }),
    reader: {
      ...reader,
      news: (since) => {
        asked += 1;
        const from = since ?? all.length;
        const later = all.slice(from);
        return Promise.resolve({
          upTo: all.length,
          articles: later.flatMap(({ articles }) => articles),
          contradictions: later.flatMap(({ contradictions }) => contradictions),
          jobs: later.flatMap(({ jobs }) => jobs),
        });
      },
    },
  };
}
