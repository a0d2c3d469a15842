import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a shell script named like a tool does; null: there is no such tool. */
export type FakeTools = Readonly<Record<'java' | 'javac' | 'mvn', string | null>>;

/** Tools as they are on a machine on which everything works. */
export const GOOD_TOOLS: FakeTools = {
  java: `echo 'openjdk version "17.0.15" 2025-04-15' >&2`,
  javac: `echo 'javac 17.0.15'`,
  mvn: `echo 'Apache Maven 3.9.9'`,
};

/** Fills a folder, to be the whole PATH, with tools that do only what their scripts say. */
export async function fakeTools(folder: string, tools: FakeTools): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, script] of Object.entries(tools)) {
    if (script === null) continue;
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
}
