import { readFile, readdir, readlink } from 'node:fs/promises';

const LISTEN = '0A';

/**
 * Whether the process itself holds the socket that listens on a TCP port of this machine; null where
 * the system does not tell (it is read from /proc, as Linux has it).
 */
export async function listensOn(pid: number, port: number): Promise<boolean | null> {
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((path) => readFile(path, 'utf8').catch(() => null)),
  );
  if (tables.every((table) => table === null)) return null;
  const inodes = tables.flatMap((table) => listeningInodes(table ?? '', port));
  if (inodes.length === 0) return false;
  const held = await heldSockets(pid);
  return inodes.every((inode) => held.has(inode));
}

/** Inodes of the sockets that listen on a port, from the text of /proc/net/tcp. */
export function listeningInodes(table: string, port: number): string[] {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((columns) => columns[1]?.endsWith(wanted) === true && columns[3] === LISTEN)
    .flatMap((columns) => columns[9] ?? []);
}

async function heldSockets(pid: number): Promise<Set<string>> {
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder).catch(() => []);
  const targets = await Promise.all(
    names.map((name) => readlink(`${folder}/${name}`).catch(() => '')),
  );
  return new Set(targets.flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? []));
}
