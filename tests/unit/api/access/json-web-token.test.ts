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

  it.each(forgedTokens(issuer))('with %s is of nobody', async (_what, token) => {
    expect(await read(token)).toBeNull();
  });
});
