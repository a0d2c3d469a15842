import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { type Annotator } from '../domain/annotation.ts';
import { sha256 } from '../lib/stable-id.ts';

/** The same annotator, which keeps its answers in a folder by engine, text and reference date and never asks twice. */
export function cachedAnnotator(annotator: Annotator, folder: string): Annotator {
  const remember = <Answer>(question: readonly unknown[], ask: () => Promise<Answer>) =>
    remembered(join(folder, fileName([annotator.engine, ...question])), ask);
  return {
    engine: annotator.engine,
    annotate: (text, referenceDate) =>
      remember(['annotate', text, referenceDate], () => annotator.annotate(text, referenceDate)),
    tagTokens: (tokens) => remember(['tag', tokens], () => annotator.tagTokens(tokens)),
  };
}

function fileName(question: readonly unknown[]): string {
  const hash = sha256(JSON.stringify(question));
  return join(hash.slice(0, 2), `${hash}.json.gz`);
}

async function remembered<Answer>(file: string, ask: () => Promise<Answer>): Promise<Answer> {
  const known = await readFile(file).catch(() => null);
  if (known !== null) return JSON.parse(gunzipSync(known).toString('utf8')) as Answer;
  const answer = await ask();
  await mkdir(dirname(file), { recursive: true });
  // A reader beside us must never see half a file.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, gzipSync(JSON.stringify(answer)));
  await rename(unfinished, file);
  return answer;
}
