import { describe, expect, it } from '@jest/globals';

import { type AnswerReader } from '../../../../src/api/answer-reader.ts';
import { untilAborted } from '../../../../src/api/guard/until-aborted.ts';
import { type GraphPage } from '../../../../src/domain/graph-store.ts';

const PAGE: GraphPage = { rows: [], hasNextPage: false, totalCount: null };
const PLAN = { plan: { fields: null, steps: [] }, requests: [] };
const silence = (): Promise<never> => new Promise(() => undefined);

const silentReader: AnswerReader = { nodes: silence, related: silence, list: silence };

describe('reading until a request is given up', () => {
  it('reads whole plans too, and hands the signal on to them', async () => {
    const { signal } = new AbortController();
    const signals: unknown[] = [];
    const planned: AnswerReader['planned'] = (_request, given) => {
      signals.push(given);
      return Promise.resolve([{ kind: 'pages', pages: [{ parentId: null, page: PAGE }] }]);
    };
    const reader = untilAborted({ ...silentReader, planned }, signal);
    expect(await reader.planned?.(PLAN)).toHaveLength(1);
    expect(signals).toEqual([signal]);
  });

  it('ends a plan of a database that has fallen silent', async () => {
    const controller = new AbortController();
    const reader = untilAborted({ ...silentReader, planned: silence }, controller.signal);
    const reading = reader.planned?.(PLAN);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('has no plans where the reader has none', () => {
    expect(untilAborted(silentReader, new AbortController().signal)).not.toHaveProperty('planned');
  });
});
