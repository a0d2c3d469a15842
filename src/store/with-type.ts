import { type Statement } from './statement.ts';

/** A label cannot be a parameter; it comes from the vocabulary and from nowhere else. */
export function withType<Params extends object, Row>(
  statement: Statement<Params, Row>,
  written: string,
  wanted: string,
): Statement<Params, Row> {
  return { ...statement, text: statement.text.replace(written, wanted) };
}
