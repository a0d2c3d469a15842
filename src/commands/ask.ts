import { z } from 'zod';

import { type Api, createApi } from '../api/server.ts';
import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { execute } from './execute.ts';
import { EXIT } from './exit-code.ts';
import { formatAnswer } from './format-answer.ts';
import { openChanges } from './open-changes.ts';
import { listOperations, readOperation } from './operations.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Runs a saved operation or one of a file, and prints its answer; without one lists those there are. */
export async function runAsk(
  surroundings: Surroundings,
  output: Output,
  question: { readonly operation: string | null; readonly variables: Variables },
): Promise<number> {
  if (question.operation === null) return listSaved(output);
  const document = await readOperation(question.operation, surroundings.folder);
  return withGraph({ surroundings, output }, async (graph) => {
    const config = readConfig(surroundings.environment);
    const changes = openChanges(graph, config, { surroundings, onOrder: null });
    const api = await createApi({ reader: graph.reader, changes });
    try {
      const variables = await withStory(api, document, question.variables);
      const data = await execute(api, document, variables);
      output.answer(output.isJson ? JSON.stringify(data) : formatAnswer(data, output.columns));
    } finally {
      await api.close();
    }
    return EXIT.ok;
  });
}

async function listSaved(output: Output): Promise<number> {
  const operations = await listOperations();
  if (output.isJson) output.answer(JSON.stringify(operations));
  else for (const { name, about } of operations) output.answer(`${name.padEnd(16)} ${about}`);
  return EXIT.ok;
}

const storyList = z.object({
  stories: z.object({ nodes: z.array(z.object({ id: z.string(), label: z.string() })) }),
});

/** A question about a story means the only one there is, when none is named. */
async function withStory(api: Api, document: string, given: Variables): Promise<Variables> {
  if (!/\$story:\s*ID!/.test(document) || 'story' in given) return given;
  const data = await execute(api, '{ stories(first: 20) { nodes { id label } } }');
  const stories = storyList.parse(data).stories.nodes;
  const [only] = stories;
  if (only !== undefined && stories.length === 1) return { ...given, story: only.id };
  throw new CounterclaimError(
    'BAD_INPUT',
    `-v story=ID was wanted; there are ${stories.length} stories to choose from.`,
    {
      remedy:
        stories.map(({ id, label }) => `${id} ${label}`).join('; ') || 'Ingest articles first.',
    },
  );
}
