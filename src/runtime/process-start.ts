import { readFile } from 'node:fs/promises';

import { errorCode } from '../lib/error-code.ts';
import { runTool } from './run-tool.ts';

/** Where the 22nd field of /proc/PID/stat stands among those behind the name in brackets. */
const START_FIELD = 19;

/**
 * What tells a living process from a later one with the same number: the time of its start as the
 * system words it, `unknown` where it tells none; null when no such process lives.
 */
export async function processStart(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat !== null) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[START_FIELD] ?? 'unknown');
  }
  const { code, output } = await runTool('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return code === 0 && output !== '' ? output : 'unknown';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
