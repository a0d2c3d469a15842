import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { type Attack } from '../../support/attacks/attack.ts';
import { attackCorpus } from '../../support/attacks/corpus.ts';
import { type HttpAnswer, type HttpApi, serveReader } from '../../support/http-api.ts';
import { type RecordedReader, recordedReader } from '../../support/recorded-reader.ts';

const corpus = attackCorpus();
/** What tells of the inside: a stack, a path, an address, a line of the code. */
const INSIDE = /\n +at |\\n +at |node_modules|\/src\/|\.ts:|bolt:|stack/;

let reader: RecordedReader;
let api: HttpApi;
beforeAll(async () => {
  reader = recordedReader({});
  api = await serveReader(reader);
});
afterAll(() => api.close());

interface Fault {
  readonly name: string;
  readonly status: number;
  readonly text: string;
}

function faultIn({ name }: Attack, answer: HttpAnswer): readonly Fault[] {
  const { status, body, text } = answer;
  // A head that is too long is refused by Node, before there is a request.
  const isTold = body?.errors !== undefined || (status === 431 && text === '');
  const isRefused = status >= 400 && status < 500 && isTold;
  return isRefused && !INSIDE.test(text) ? [] : [{ name, status, text: text.slice(0, 300) }];
}

describe('an attack', () => {
  it('is tried in more than five hundred ways', () => {
    const all = Object.values(corpus).flat();
    expect(all.length).toBeGreaterThan(500);
    expect(new Set(all.map(({ init, path }) => JSON.stringify([path, init]))).size).toBe(
      all.length,
    );
  });

  it.each(Object.entries(corpus))(
    'by %s is refused with 4xx, as JSON, without the inside and before anything is read',
    async (_kind, attacks) => {
      const faults: Fault[] = [];
      for (const attack of attacks) {
        faults.push(...faultIn(attack, await api.send(attack.path, attack.init)));
      }
      expect(faults).toEqual([]);
      expect(reader.calls).toEqual([]);
    },
  );

  it('leaves the endpoint well', async () => {
    const { status, body } = await api.ask({ query: '{ claims { totalCount } }' });
    expect({ status, data: body?.data }).toEqual({
      status: 200,
      data: { claims: { totalCount: 0 } },
    });
  });
});
