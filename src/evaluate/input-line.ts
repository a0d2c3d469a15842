import { type z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import { LIMITS } from '../domain/limits.ts';
import { decodeUtf8 } from '../fetch/decode-text.ts';
import { type ByteLine, splitLines } from '../fetch/split-lines.ts';

/** A line of the input with its number, from 1. */
export interface InputLine {
  readonly number: number;
  readonly json: string;
}

/**
 * The lines of a JSON Lines input, blank ones left out.
 * @throws CounterclaimError TEXT_TOO_LARGE or INVALID_UTF8, with the line's number
 */
export async function* readInputLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputLine> {
  for await (const line of splitLines(chunks)) {
    const json = decodeLine(line);
    if (json.trim() !== '') yield { number: line.number, json };
  }
}

/**
 * One item of a line, with the fields of the shape and no other: a label that stands beside them
 * goes no further than here.
 * @throws CounterclaimError BAD_INPUT, with the line's number
 */
export function parseItem<Item>({ number, json }: InputLine, shape: z.ZodType<Item>): Item {
  const result = shape.safeParse(parseJson(json, number));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  throw badLine(
    number,
    `${place === '' ? 'the line' : place}: ${issue?.message ?? 'not as wanted'}`,
  );
}

function decodeLine({ number, bytes }: ByteLine): string {
  if (bytes === null) {
    throw new CounterclaimError(
      'TEXT_TOO_LARGE',
      `Line ${number}: wanted at most ${LIMITS.lineBytes} bytes, got more.`,
    );
  }
  try {
    return decodeUtf8(bytes);
  } catch (cause) {
    throw new CounterclaimError('INVALID_UTF8', `Line ${number}: wanted UTF-8, got other bytes.`, {
      cause,
    });
  }
}

function parseJson(json: string, number: number): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw badLine(number, 'it is not JSON', cause);
  }
}

function badLine(number: number, what: string, cause?: unknown): CounterclaimError {
  return new CounterclaimError(
    'BAD_INPUT',
    `Line ${number}: wanted a JSON object with the task's input fields; ${what}.`,
    { cause },
  );
}
