import { LIMIT_NOTES, LIMITS } from '../domain/limits.ts';
import { type Output } from './output.ts';

/** Prints every bound of the program. */
export function printLimits(output: Output): void {
  if (output.isJson) {
    output.answer(JSON.stringify(LIMITS));
    return;
  }
  for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const value = LIMITS[name].toLocaleString('en');
    output.answer(`${name.padEnd(26)} ${value.padStart(10)}  ${LIMIT_NOTES[name]}`);
  }
}
