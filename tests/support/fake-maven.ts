import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/**
 * Puts a program named `mvn` first on this process's PATH; its script finds the folder that it is to
 * fill in `$out`. Gives back what undoes it.
 */
export async function useFakeMaven(folder: string, script: string): Promise<() => void> {
  const before = process.env['PATH'] ?? '';
  const read = 'for p in "$@"; do case "$p" in -DoutputDirectory=*) out="${p#*=}";; esac; done';
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'mvn'), `#!/bin/sh\n${read}\n${script}\n`);
  await chmod(join(folder, 'mvn'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${before}`;
  return () => {
    process.env['PATH'] = before;
  };
}
