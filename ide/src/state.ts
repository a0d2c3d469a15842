import { signal } from '@preact/signals';
import { type GraphQLSchema, parse, print } from 'graphql';

import { ask, type Answered } from './ask.ts';
import { type Examples, exampleVariables } from './example-variables.ts';
import { loadExamples } from './load-examples.ts';
import { loadSchema } from './load-schema.ts';
import { loadOperations, type SavedOperation } from './operations.ts';

/** An API key or a token; kept as long as the page is open, and nowhere else. */
export const accessKey = signal('');
/** The saved operations of the server. */
export const operations = signal<readonly SavedOperation[]>([]);
/** What is known to complete and check questions with; null until the endpoint has told. */
export const schema = signal<GraphQLSchema | null>(null);
/** What stands in the way, in one sentence; empty when nothing does. */
export const fault = signal('');
/** The question as it stands in the editor. */
export const query = signal('');
/** Its variables, as JSON. */
export const variables = signal('{}');
/** The last answer. */
export const answer = signal<Answered | null>(null);
/** The name of the saved operation that was chosen last. */
export const chosen = signal('');
/** What stops the question that is being asked; null when none is. */
export const running = signal<AbortController | null>(null);

let examples: Examples | null = null;
/** What the variables were filled with; another text is somebody's own. */
let filled = '{}';

/** Learns the schema, the saved operations and what to fill them with; again when the key has changed. */
export async function open(): Promise<void> {
  try {
    operations.value = await loadOperations();
    if (query.value === '') choose(decodeURIComponent(location.hash.slice(1)) || 'overview');
    schema.value = await loadSchema(accessKey.value);
    examples = await loadExamples(accessKey.value);
    fault.value = '';
    if (variables.value === filled) fill();
  } catch (error) {
    fault.value = `The endpoint does not tell its schema: ${wordsOf(error)}`;
  }
}

/** Puts a saved operation into the editor, with variables that this graph has. */
export function choose(name: string): void {
  const found = operations.value.find((operation) => operation.name === name);
  if (!found) return;
  chosen.value = name;
  query.value = found.document;
  fill();
  history.replaceState(null, '', `#${name}`);
}

function fill(): void {
  const found = operations.value.find(({ name }) => name === chosen.value);
  if (!found) return;
  filled = exampleVariables(found, examples);
  variables.value = filled;
}

/** Asks what stands in the editor, and shows what comes. */
export async function run(): Promise<void> {
  const controller = new AbortController();
  running.value?.abort();
  running.value = controller;
  fault.value = '';
  try {
    answer.value = await ask({
      query: query.value,
      variables: variablesGiven(),
      key: accessKey.value,
      signal: controller.signal,
    });
  } catch (error) {
    if (!controller.signal.aborted) fault.value = wordsOf(error);
  } finally {
    if (running.value === controller) running.value = null;
  }
}

/** Sets the question out as its format wants it; comments at its head stay. */
export function prettify(): void {
  try {
    const head = /^(#.*\n)*/.exec(query.value)?.[0] ?? '';
    query.value = `${head}${print(parse(query.value))}\n`;
    variables.value = JSON.stringify(variablesGiven(), null, 2);
    fault.value = '';
  } catch (error) {
    fault.value = wordsOf(error);
  }
}

function variablesGiven(): unknown {
  if (variables.value.trim() === '') return {};
  try {
    return JSON.parse(variables.value);
  } catch (error) {
    throw new Error(`The variables are no JSON: ${wordsOf(error)}`, { cause: error });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
