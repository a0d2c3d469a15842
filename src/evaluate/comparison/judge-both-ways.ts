import { CounterclaimError } from '../../domain/errors.ts';
import { type Judge, type JudgedTexts } from '../../domain/judge.ts';

/** Asks the judge how what is told bears on what is said, and the other way round. */
export async function judgeBothWays(
  judge: Judge,
  { said, told }: { readonly said: string; readonly told: string },
): Promise<JudgedTexts> {
  const [forth, back] = await judge.judge([
    { premise: told, hypothesis: said },
    { premise: said, hypothesis: told },
  ]);
  if (forth !== undefined && back !== undefined) return { forth, back };
  throw new CounterclaimError('INTERNAL', 'Two scores of the judge were wanted, fewer came.');
}
