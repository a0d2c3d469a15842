import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { type ScoreName } from './scores-of.ts';

const LABELS = ['contradiction', 'entailment', 'neutral'];
const CONTRACT_FILE = 'judge.json';

const file = z.object({
  file: z.string().regex(/^[\w.-]+$/u, 'a file name'),
  sha256: z.string().regex(/^[\da-f]{64}$/u, '64 hexadecimal digits'),
});
const contractFile = z.object({
  contract: z.literal('counterclaim-judge-1', '"counterclaim-judge-1"'),
  labels: z
    .array(z.enum(['entailment', 'neutral', 'contradiction']))
    .refine(
      (labels) => [...labels].sort().join() === LABELS.join(),
      `each of ${LABELS.join(', ')}`,
    ),
  longestInput: z.number().int().min(8).max(512),
  model: file,
  vocabulary: file,
});

/** What a folder says of the model in it. */
interface Contract {
  /** The order of the model's numbers. */
  readonly labels: readonly ScoreName[];
  /** In pieces of words. */
  readonly longestInput: number;
}

/** A model's files, checked. */
export interface ModelFiles {
  readonly contract: Contract;
  readonly model: Uint8Array;
  /** Each piece of a word with its index. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/**
 * Reads a model's contract and the two files that it names.
 * @throws CounterclaimError BAD_CONFIG that names the file, what was wanted and what came
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const path = join(folder, CONTRACT_FILE);
  const given = readJson(await readNamed(path), path);
  const result = contractFile.safeParse(given);
  if (!result.success) throw brokenContract(result.error, given, path);
  const contract = result.data;
  const pieces = (await readChecked(folder, contract.vocabulary)).toString('utf8').trimEnd();
  return {
    contract,
    model: await readChecked(folder, contract.model),
    vocabulary: new Map(pieces.split('\n').map((piece, index) => [piece, index])),
  };
}

async function readChecked(folder: string, wanted: z.infer<typeof file>): Promise<Buffer> {
  const path = join(folder, wanted.file);
  const bytes = await readNamed(path);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum === wanted.sha256) return bytes;
  throw new CounterclaimError(
    'BAD_CONFIG',
    `${path}: the SHA-256 ${wanted.sha256} of ${CONTRACT_FILE} was wanted, ${sum} came.`,
  );
}

async function readNamed(path: string): Promise<Buffer> {
  return readFile(path).catch((cause: unknown) => {
    throw new CounterclaimError(
      'BAD_CONFIG',
      `${path}: a file of the judge was wanted, none could be read.`,
      {
        cause,
        remedy: 'JUDGE_MODEL names a folder with a model of this contract; JUDGE=off runs without.',
      },
    );
  });
}

function readJson(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new CounterclaimError('BAD_CONFIG', `${path}: JSON was wanted, another text came.`, {
      cause,
    });
  }
}

function brokenContract(error: z.ZodError, given: unknown, path: string): CounterclaimError {
  const issue = error.issues[0];
  const field = issue?.path ?? [];
  const came = field.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
    given,
  );
  return new CounterclaimError(
    'BAD_CONFIG',
    `${path}: "${field.join('.')}": ${issue?.message ?? 'another value'} was wanted, ${came === undefined ? 'nothing' : JSON.stringify(came)} came.`,
  );
}
