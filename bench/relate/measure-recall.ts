import { type GraphReader } from '../../src/domain/graph-store.ts';
import { createCanonicalReader } from '../../src/store/canonical-reader.ts';
import { shuffled } from '../../tests/support/generated-readings.ts';
import { bruteForce } from './brute-force.ts';
import { baseReadings } from './make-base.ts';
import { openBase } from './open-base.ts';
import { writeOne } from './time-further.ts';

const RELATIONS: ReadonlySet<unknown> = new Set(['CONTRADICTS', 'CORROBORATES', 'QUALIFIES']);
const ORDER = 1;

/**
 * Writes and relates articles one after the other, in no order of theirs, as the program does; prints which share
 * of the relations of a comparison of all pairs is found, and how many are found beside these.
 */
export async function measureRecall(articles: number, home: string): Promise<void> {
  const readings = baseReadings(articles);
  const base = await openBase({ articles: 0, home, onStatement: () => undefined });
  try {
    for (const reading of shuffled(readings, ORDER)) await writeOne(base.writer, reading);
    const found = await relationIds(createCanonicalReader(base.connection));
    const all = bruteForce(readings);
    const hits = [...all].filter((id) => found.has(id)).length;
    console.log(
      `${articles} articles: ${hits} of ${all.size} relations found, recall ${(hits / all.size).toFixed(4)}; ` +
        `${found.size - hits} beside these`,
    );
  } finally {
    await base.close();
  }
}

async function relationIds(
  reader: Pick<GraphReader, 'canonicalRows'>,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for await (const row of reader.canonicalRows()) {
    if (RELATIONS.has(row['type'])) ids.add(String(row['id']));
  }
  return ids;
}
