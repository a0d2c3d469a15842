import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The two engines that are fetched. */
export type EngineName = 'neo4j' | 'reader';

const artifacts = z.object({
  version: z.string(),
  bytes: z.number().int(),
  jars: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** What fetching an engine must give: its version, the sum of its jars' sizes, and each jar's sha-256. */
export type Artifacts = Readonly<z.infer<typeof artifacts>>;

const file = z.object({ neo4j: artifacts, reader: artifacts });

/** The path of a file below `engines/`. */
export function enginePath(path: string): string {
  return fileURLToPath(new URL(`../../engines/${path}`, import.meta.url));
}

/** The list of an engine's jars, from `engines/artifacts.json`. */
export async function readArtifacts(engine: EngineName): Promise<Artifacts> {
  return file.parse(JSON.parse(await readFile(enginePath('artifacts.json'), 'utf8')))[engine];
}
