import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { z } from 'zod';

import { type Measurement } from '../evaluation-row.ts';
import { parseItem, readInputLines } from '../input-line.ts';
import { type EvaluationSet, labelledLines } from '../labelled-lines.ts';
import { type BodyPrediction, type MetaPrediction, pageFields } from './page-task.ts';
import { type LabelledMeta, scoreBodies, scoreMetadata } from './score-pages.ts';

const bodyRow = z.object({
  id: z.string(),
  articleBody: z.string(),
  english: z.boolean().default(true),
});
const value = z
  .string()
  .nullish()
  .transform((given) => given ?? null);
const metaRow: z.ZodType<LabelledMeta> = z.object({
  id: z.string(),
  title: value,
  byline: value,
  siteName: value,
  publishedTime: value,
});

/** Pages of markup with their articles' texts, and with what they say of them. */
export const PAGE_SETS: readonly EvaluationSet[] = [
  besideTheirFiles(
    labelledLines({
      task: 'body',
      name: 'article_body_aeb',
      row: bodyRow,
      measure: (rows, answers) => {
        const english = rows.filter((row) => row.english);
        return measureBodies(
          english,
          answers.map((each) => JSON.parse(each) as BodyPrediction),
        );
      },
    }),
  ),
  besideTheirFiles(
    labelledLines({
      task: 'meta',
      name: 'article_meta_readability',
      row: metaRow,
      measure: (rows, answers) => {
        const score = scoreMetadata(
          rows,
          answers.map((each) => JSON.parse(each) as MetaPrediction),
        );
        return Object.entries(score).map(([measure, figure]) => ({ measure, figure }));
      },
    }),
  ),
];

function measureBodies(
  rows: readonly z.infer<typeof bodyRow>[],
  answers: readonly BodyPrediction[],
): readonly Measurement[] {
  const { f1, precision, recall } = scoreBodies(rows, answers);
  return [
    { measure: 'English pages', figure: f1 },
    { measure: 'English pages: precision', figure: precision },
    { measure: 'English pages: recall', figure: recall },
  ];
}

/** The set, its pages named by paths that hold wherever the program was started. */
function besideTheirFiles(set: EvaluationSet): EvaluationSet {
  return {
    ...set,
    open: async (folder) => {
      const open = await set.open(folder);
      if (open === null) return null;
      const dev = join(folder, 'eval', 'dev');
      return { ...open, input: Readable.from(pagesIn(dev, join(dev, `${set.name}.jsonl`))) };
    },
  };
}

async function* pagesIn(folder: string, path: string): AsyncGenerator<Buffer> {
  for await (const line of readInputLines(createReadStream(path))) {
    const page = parseItem(line, pageFields);
    const html = page.html.includes('<') ? page.html : join(folder, page.html);
    yield Buffer.from(`${JSON.stringify({ id: page.id, html })}\n`);
  }
}
