import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { type AnswerReader } from '../api/answer-reader.ts';
import { type Api, createApi } from '../api/server.ts';
import { type Serving } from '../api/serving.ts';
import { fetchDocuments } from '../fetch/fetch-documents.ts';
import { type Conflict, readConflicts } from './conflicts.ts';
import { execute } from './execute.ts';
import { EXIT } from './exit-code.ts';
import { formatConflicts } from './format-conflicts.ts';
import { ingestEvents } from './ingest.ts';
import { showIngest } from './ingest-progress.ts';
import { readOperation } from './operations.ts';
import { withWork, type Work } from './open-work.ts';
import { type Output } from './output.ts';
import { serveUntilStopped, servingIn } from './serve.ts';
import { type Surroundings } from './surroundings.ts';

const SEEDS = fileURLToPath(new URL('../../seed/articles/', import.meta.url));

/** Reads the seeds unless this run has read them, shows which of their figures contradict, and serves. */
export async function runStart(
  surroundings: Surroundings,
  output: Output,
  options: { readonly once?: boolean; readonly adopt?: boolean },
): Promise<number> {
  const serving = await servingIn(surroundings);
  return withWork({ surroundings, output, adopt: options.adopt }, async (work) => {
    const keys = await readSeeds(work, surroundings, output);
    if (surroundings.signal.aborted) return EXIT.interrupted;
    const conflicts = await withApi(work.graph.reader, (api) => conflictsAround(api, keys));
    output.answer(
      output.isJson ? JSON.stringify(conflicts) : formatConflicts(conflicts, output.columns),
    );
    if (options.once === true) return EXIT.ok;
    return withApi(
      work.graph.answers,
      (api) =>
        serveUntilStopped(work, api, {
          output,
          signal: surroundings.signal,
          hasPage: serving.view != null,
        }),
      serving,
    );
  });
}

async function withApi<Result>(
  reader: AnswerReader,
  work: (api: Api) => Promise<Result>,
  serving: Partial<Serving> = {},
): Promise<Result> {
  const api = await createApi({ reader, serving });
  try {
    return await work(api);
  } finally {
    await api.close();
  }
}

async function readSeeds(
  work: Work,
  surroundings: Surroundings,
  output: Output,
): Promise<readonly string[]> {
  const keys: string[] = [];
  async function* seeds(): ReturnType<typeof fetchDocuments> {
    for await (const fetched of fetchDocuments([SEEDS], surroundings)) {
      if (fetched.ok) keys.push(fetched.document.key);
      yield fetched;
    }
  }
  const { signal } = surroundings;
  const events = ingestEvents(work, seeds(), signal);
  await showIngest(events, { ...output, isJson: false }, { signal });
  return keys;
}

const storyOfArticle = z.object({
  article: z.object({ story: z.object({ id: z.string() }).nullable() }).nullable(),
});

/** Question 1 for each story that holds one of the articles. */
async function conflictsAround(api: Api, keys: readonly string[]): Promise<readonly Conflict[]> {
  const stories = new Set<string>();
  for (const key of keys) {
    const query = 'query ($key: String!) { article(key: $key) { story { id } } }';
    const { article } = storyOfArticle.parse(await execute(api, query, { key }));
    if (article?.story != null) stories.add(article.story.id);
  }
  const operation = await readOperation('conflicts', SEEDS);
  const conflicts: Conflict[] = [];
  for (const story of [...stories].sort()) {
    conflicts.push(...readConflicts(await execute(api, operation, { story })));
  }
  return conflicts;
}
