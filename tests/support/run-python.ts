import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** How a run of Python ended. */
export interface PythonRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The folder of the client for Python. */
export const PYTHON_FOLDER = fileURLToPath(new URL('../../python/', import.meta.url));

/**
 * Runs Python in the folder of the client, or another, without what the environment says of proxies, and leaves no
 * compiled files there.
 */
export async function runPython(
  python: string,
  parameters: readonly string[],
  {
    folder = PYTHON_FOLDER,
    environment = {},
  }: { readonly folder?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<PythonRun> {
  const own = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
  const child = spawn(python, parameters, {
    cwd: folder,
    env: { ...Object.fromEntries(own), PYTHONDONTWRITEBYTECODE: '1', ...environment },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}
