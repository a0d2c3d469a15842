import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '0.10.1';
const LONGEST_OUTPUT = 64_000_000;
const SOURCE = fileURLToPath(new URL('gephi/ReadGraph.java', import.meta.url));

/** What Gephi has after it opened files: by file, how many of each kind, and the labels of nodes by their ids. */
export type OpenedInGephi = Readonly<
  Record<string, { kinds: Record<string, number>; labels: Record<string, string> }>
>;

/** Opens files with Gephi's own importers; what that takes is fetched with Maven once. */
export async function openInGephi(files: readonly string[]): Promise<OpenedInGephi> {
  const jar = await fetchToolkit();
  const { stdout } = await run(
    'java',
    ['-Djava.awt.headless=true', '-Xmx1g', '-cp', jar, SOURCE, ...files],
    { maxBuffer: LONGEST_OUTPUT },
  );
  const opened: Record<string, OpenedInGephi[string]> = {};
  for (const line of stdout.split('\n')) {
    const [what, file = '', name = '', hex = ''] = line.split('\t');
    if (what !== 'node' && what !== 'kind') continue;
    const one = (opened[file] ??= { kinds: {}, labels: {} });
    if (what === 'node') one.labels[name] = textOf(hex);
    else one.kinds[name] = Number(textOf(hex));
  }
  return opened;
}

async function fetchToolkit(): Promise<string> {
  const artifact = `org.gephi:gephi-toolkit:${VERSION}:jar:all`;
  const options = ['-q', '-B', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'];
  await run('mvn', options, { maxBuffer: LONGEST_OUTPUT });
  const folder = join(homedir(), '.m2/repository/org/gephi/gephi-toolkit', VERSION);
  return join(folder, `gephi-toolkit-${VERSION}-all.jar`);
}

function textOf(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
