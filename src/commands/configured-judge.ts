import { type Config } from '../config.ts';
import { type Judge } from '../domain/judge.ts';
import { openJudge } from '../judge/open-judge.ts';

/** The judge that a configuration asks for, loaded when first asked; null where it is to run without. */
export function configuredJudge({ judgeIsOn, judgeFolder }: Config): Judge | null {
  return judgeIsOn ? openJudge(judgeFolder) : null;
}
