import { runProgram } from './commands/program.ts';

const stop = new AbortController();
process.on('SIGINT', onStop);
process.on('SIGTERM', onStop);
process.on('SIGHUP', onStop);

process.exitCode = await runProgram(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  isTerminal: process.stderr.isTTY,
  signal: stop.signal,
});

/** The first Ctrl-C asks the work to end; the second does not wait for it. */
function onStop(): void {
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
}
