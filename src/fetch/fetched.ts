import { type RawDocument } from '../domain/article.ts';
import { type ErrorCode } from '../domain/errors.ts';

/** An input that cannot be an article: why, and where it stands. The inputs beside it go on. */
export interface FailedInput {
  readonly ok: false;
  readonly key: string;
  readonly origin: string;
  readonly code: ErrorCode;
  readonly message: string;
}

/** One input, good or bad; one that was handed in with an order says which of its articles it is. */
export type Fetched = ({ readonly ok: true; readonly document: RawDocument } | FailedInput) & {
  readonly ordered?: string;
};

/** Turns an expected failure of one input into its line of the report; anything else is a fault of ours and thrown on. */
export function failedInput(
  input: { readonly key: string; readonly origin: string },
  code: ErrorCode,
  message: string,
): FailedInput {
  return { ok: false, key: input.key, origin: input.origin, code, message };
}
