import { CounterclaimError } from '../domain/errors.ts';
import { type Output } from './output.ts';
import { printable } from './table.ts';

/** Says what went wrong in one line, and in another what to do about it. */
export function printError(error: unknown, output: Pick<Output, 'say'>): void {
  if (!(error instanceof CounterclaimError)) {
    output.say(
      `INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return;
  }
  output.say(`${error.code}: ${printable(error.message)}`);
  if (error.remedy !== null) output.say(`  → ${printable(error.remedy)}`);
}
