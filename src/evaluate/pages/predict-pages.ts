import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

import { CounterclaimError } from '../../domain/errors.ts';
import { type ParseKnowledge } from '../../domain/knowledge-parse.ts';
import { LIMITS } from '../../domain/limits.ts';
import { decodePage } from '../../fetch/decode-page.ts';
import { type MarkupArticle, readMarkup } from '../../parse/html/read-markup.ts';
import { type PredictItem } from '../task.ts';
import { type BodyPrediction, type MetaPrediction, type PageItem } from './page-task.ts';

interface PageKnowledge {
  readonly parse: ParseKnowledge;
}

/** The text of a page's article: the task `body`. */
export const predictBody: PredictItem<PageItem, BodyPrediction, PageKnowledge> = async (
  item,
  { knowledge },
) => {
  const article = await articleOf(item, knowledge);
  const lines = article?.paragraphs.map(({ text }) => text) ?? [];
  return { id: item.id, articleBody: lines.join('\n') };
};

/** What a page says of its article: the task `meta`. */
export const predictMeta: PredictItem<PageItem, MetaPrediction, PageKnowledge> = async (
  item,
  { knowledge },
) => {
  const metadata = (await articleOf(item, knowledge))?.metadata;
  const said = (name: 'title' | 'byline' | 'siteName' | 'published'): string | null =>
    metadata?.[name]?.value ?? null;
  return {
    id: item.id,
    title: said('title'),
    byline: said('byline'),
    siteName: said('siteName'),
    publishedTime: said('published'),
  };
};

/** Null for a page that an ingest would refuse. */
async function articleOf(
  { html }: PageItem,
  { parse }: PageKnowledge,
): Promise<MarkupArticle | null> {
  const markup = html.includes('<') ? html : await readMarkupFile(html);
  try {
    return readMarkup(markup, parse);
  } catch (error) {
    if (error instanceof CounterclaimError) return null;
    throw error;
  }
}

async function readMarkupFile(path: string): Promise<string> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const message = `Markup or the path of a file with markup was wanted; ${path} cannot be read.`;
    throw new CounterclaimError('BAD_INPUT', message, { cause });
  });
  const page = path.endsWith('.gz')
    ? gunzipSync(bytes, { maxOutputLength: LIMITS.markupCharacters * 4 })
    : bytes;
  return decodePage(page, null);
}
