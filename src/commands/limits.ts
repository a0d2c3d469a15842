import { LIMIT_NOTES, LIMITS } from '../domain/limits.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';

/** Prints every bound of the program; gives back the exit code, as every `run…` of this folder does. */
export function runLimits(output: Output): number {
  if (output.isJson) {
    output.answer(JSON.stringify(LIMITS));
    return EXIT.ok;
  }
  for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    const value = LIMITS[name].toLocaleString('en');
    output.answer(`${name.padEnd(26)} ${value.padStart(10)}  ${LIMIT_NOTES[name]}`);
  }
  return EXIT.ok;
}
