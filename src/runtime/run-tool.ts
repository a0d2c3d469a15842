import { execFile } from 'node:child_process';

/** How a tool ended: its exit code (null: it could not be started) and what it printed. */
export interface ToolResult {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a short tool (java, javac, mvn) to its end and gives back both of its streams together; never throws. */
export function runTool(
  command: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, parameters, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
      resolve({ code, output: `${stdout}${stderr}`.trim() });
    });
  });
}
