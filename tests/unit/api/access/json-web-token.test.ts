import { describe, expect, it } from '@jest/globals';

import { createTokenReader } from '../../../../src/api/access/json-web-token.ts';
import { forgedTokens, tokenIssuer } from '../../../support/tokens.ts';

const issuer = tokenIssuer();
const read = createTokenReader(issuer.settings);

describe('a JSON Web Token', () => {
  it.each([
    [{}, ['READER']],
    [{ roles: ['reviewer'] }, ['REVIEWER']],
    [{ roles: 'INGESTER, reviewer' }, ['REVIEWER', 'INGESTER']],
    [{ roles: ['admin', 'king'] }, ['ADMIN']],
    [{ roles: ['king'] }, ['READER']],
    [{ roles: { admin: true } }, ['READER']],
    [{ aud: ['others', 'counterclaim'] }, ['READER']],
  ])('with %j is of somebody with the roles %j', async (claims, roles) => {
    expect(await read(issuer.token({ claims }))).toEqual({ name: 'ada', roles });
  });

  it('is not judged when the keys cannot be had', async () => {
    const keys = new URL('https://127.0.0.1:1/keys');
    const unable = createTokenReader({ ...issuer.settings, keys });
    await expect(unable(issuer.token())).rejects.toMatchObject({
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    // What can be seen without keys needs none.
    expect(await unable('nonsense')).toBeNull();
    expect(await unable(issuer.token({ header: { alg: 'none' }, signWith: () => '' }))).toBeNull();
  });

  it.each(forgedTokens(issuer))('with %s is of nobody', async (_what, token) => {
    expect(await read(token)).toBeNull();
  });
});
