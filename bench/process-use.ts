import { execFileSync } from 'node:child_process';

/** What the processes of a run hold and have used, by what they are: reader, Neo4j, Node. */
export type ProcessUse = Readonly<
  Record<string, { readonly megabytes: number; readonly seconds: number }>
>;

/** Resident memory and CPU time of a process and all below it; of two alike the larger. */
export function useOf(root: number): ProcessUse {
  const rows = allProcesses();
  const family = new Set([root]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const row of rows) if (family.has(row.parent)) family.add(row.pid);
  }
  return highest(rows.filter((row) => family.has(row.pid)).map((row) => ({ [row.name]: row })));
}

/** The highest of each figure of each process. */
export function highest(uses: readonly ProcessUse[]): ProcessUse {
  const found: Record<string, ProcessUse[string]> = {};
  for (const [name, { megabytes, seconds }] of uses.flatMap((use) => Object.entries(use))) {
    const before = found[name];
    found[name] = {
      megabytes: Math.max(before?.megabytes ?? 0, megabytes),
      seconds: Math.max(before?.seconds ?? 0, seconds),
    };
  }
  return found;
}

/** "reader 1200 MB, Neo4j 600 MB, …" */
export function inMegabytes(use: ProcessUse): string {
  return Object.entries(use)
    .map(([name, { megabytes }]) => `${name} ${Math.round(megabytes)} MB`)
    .join(', ');
}

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
}

function allProcesses(): readonly ProcessRow[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,times=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(row))
    .filter((match) => match !== null)
    .map(([, pid, parent, kilobytes, used, words]) => ({
      pid: Number(pid),
      parent: Number(parent),
      megabytes: Number(kilobytes) / 1024,
      seconds: Number(used),
      name: nameOf(words ?? ''),
    }));
}

function nameOf(words: string): string {
  if (words.includes('Sidecar')) return 'reader';
  return words.includes('CommunityEntryPoint') ? 'Neo4j' : 'Node';
}
