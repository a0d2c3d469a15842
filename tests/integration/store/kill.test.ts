import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type GraphWriter } from '../../../src/domain/graph-store.ts';
import { canonicalText, emptyGraph } from '../../support/empty-graph.ts';
import { aReading } from '../../support/generated-readings.ts';
import { findViolations, ingestUnderKills } from '../../support/ingest-under-kills.ts';
import { writeReadings } from '../../support/write-generated.ts';

/** More of both for a long campaign. */
const KILLS = Number(process.env['COUNTERCLAIM_KILLS'] ?? 20);
const ARTICLES = Number(process.env['COUNTERCLAIM_KILL_ARTICLES'] ?? 200);
const SEED = Number(process.env['COUNTERCLAIM_KILL_SEED'] ?? 7);
const BOOT = 30_000;

const readings = Array.from({ length: ARTICLES }, (_, index) =>
  aReading(index + 1, { towns: Math.ceil(ARTICLES / 8) }),
);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-kill-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an ingest whose database is killed', () => {
  it(
    `loses, doubles and halves nothing in ${KILLS} kills, and ends as if there had been none`,
    async () => {
      const report = await ingestUnderKills({
        folder: join(folder, 'campaign'),
        readings,
        kills: KILLS,
        seed: SEED,
      });
      const text = await canonicalText(report.graph.reader);
      await report.graph.end();
      expect(report.violations).toEqual([]);
      expect(report.kills).toBe(KILLS);

      const calm = await emptyGraph();
      await writeReadings(calm.writer, readings);
      expect(text).toBe(await canonicalText(calm.reader));
      await calm.connection.close();
    },
    KILLS * BOOT + ARTICLES * 1_000 + 240_000,
  );
});

describe('the campaign itself', () => {
  /** One kill at the writing of the ledger, with a writer that is wrong in one way. */
  const underOneKill = async (
    name: string,
    plant: (writer: GraphWriter) => GraphWriter,
  ): Promise<readonly string[]> => {
    let left = 3;
    const report = await ingestUnderKills({
      folder: join(folder, name),
      readings: readings.slice(0, 8),
      kills: 1,
      seed: SEED,
      plant,
      killAt: (statement) => statement === 'writes/record-inputs' && (left -= 1) === 0,
    });
    await report.graph.end();
    return report.violations;
  };

  it('notices a writer that splits its transaction', async () => {
    const violations = await underOneKill('split', (writer) => ({
      transact: async (work) => {
        await writer.transact((whole) => work({ ...whole, record: () => Promise.resolve() }));
        return writer.transact((whole) => work({ ...whole, apply: () => Promise.resolve() }));
      },
    }));
    expect(violations.join()).toContain('partial');
  }, 240_000);

  it('notices a writer that acknowledges too early', async () => {
    const violations = await underOneKill('early', (writer) => ({
      transact: async (work) => {
        await writer.transact(work).catch(() => undefined);
        return undefined as never;
      },
    }));
    expect(violations.join()).toContain('lost');
  }, 240_000);

  it('notices an assertion that was written twice under two ids', async () => {
    const graph = await emptyGraph();
    const [reading] = readings;
    if (reading === undefined) throw new Error('no reading');
    await writeReadings(graph.writer, [reading]);
    expect(await findViolations(graph.connection, [reading], new Set())).toEqual([]);
    const assertions = reading.assertions.map((each) => ({ ...each, id: `again ${each.id}` }));
    await writeReadings(graph.writer, [{ ...reading, assertions }]);
    const violations = await findViolations(graph.connection, [reading], new Set());
    expect(violations.join()).toContain('assertions, not 4');
    await graph.connection.close();
  }, 120_000);
});
