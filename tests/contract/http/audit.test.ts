import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';

import { type HttpApi, serveReader } from '../../support/http-api.ts';
import { recordedReader } from '../../support/recorded-reader.ts';

/** What the specification only recommends, and another promise forbids or the audit's own words call a choice. */
const LEFT: Readonly<Record<string, string>> = {
  // GET without a header that a page of another site cannot send is refused.
  '5A70': 'notice',
  D6D5: 'notice',
  '6A70': 'notice',
  // 400 for what cannot be read or is not valid, in application/json too.
  '572B': 'warn',
  FDE2: 'warn',
  '7B9B': 'warn',
};

let api: HttpApi;
const audits = serverAudits({ url: () => api.address, fetchFn: fetch });
beforeAll(async () => {
  api = await serveReader(recordedReader({}));
});
afterAll(() => api.close());

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (id, _name, audit) => {
      const { status } = await audit.fn();
      expect(status).toEqual(LEFT[id] ?? 'ok');
    },
  );
});
