import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

import { type TokenSettings } from '../../src/api/access/json-web-token.ts';

/** What a token says of itself. */
interface TokenParts {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Signs what is to be signed; the right key when left out. */
  readonly signWith?: (data: string) => string;
}

/** Somebody who gives out tokens, right ones and others. */
export interface TokenIssuer {
  readonly settings: TokenSettings;
  readonly publicKey: KeyObject;
  token(parts?: TokenParts): string;
}

/** An issuer with a key pair of its own. */
export function tokenIssuer(): TokenIssuer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' };
  const signed = (data: string): string =>
    sign('sha256', Buffer.from(data), privateKey).toString('base64url');
  return {
    publicKey,
    settings: {
      keys: { keys: [{ kty: 'RSA', ...jwk }] },
      issuer: 'https://id.example',
      audience: 'counterclaim',
      algorithms: ['RS256', 'ES256'],
    },
    token: ({ header = {}, claims = {}, signWith = signed } = {}) => {
      const data = [
        { alg: 'RS256', typ: 'JWT', kid: 'one', ...header },
        {
          iss: 'https://id.example',
          aud: 'counterclaim',
          sub: 'ada',
          exp: Math.floor(Date.now() / 1000) + 600,
          ...claims,
        },
      ]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      return `${data}.${signWith(data)}`;
    },
  };
}

/** Tokens that must not be believed, by what is wrong with them. */
export function forgedTokens(issuer: TokenIssuer): readonly (readonly [string, string])[] {
  const now = Math.floor(Date.now() / 1000);
  const stranger = tokenIssuer();
  const pem = issuer.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const byPublicKey = (data: string): string =>
    createHmac('sha256', pem).update(data).digest('base64url');
  const right = issuer.token();
  const [head = '', , signature = ''] = right.split('.');
  const admin = {
    iss: 'https://id.example',
    aud: 'counterclaim',
    sub: 'eve',
    exp: now + 600,
    roles: ['admin'],
  };
  const changed = Buffer.from(JSON.stringify(admin)).toString('base64url');
  return [
    ['no algorithm', issuer.token({ header: { alg: 'none' }, signWith: () => '' })],
    ['no algorithm, in capitals', issuer.token({ header: { alg: 'NONE' }, signWith: () => '' })],
    [
      'the public key as a secret',
      issuer.token({ header: { alg: 'HS256' }, signWith: byPublicKey }),
    ],
    ['a stranger’s signature', stranger.token({ claims: { roles: ['admin'] } })],
    [
      'a stranger’s key in its head',
      stranger.token({ header: { jwk: stranger.publicKey.export({ format: 'jwk' }) } }),
    ],
    [
      'a key at an address of its own',
      stranger.token({ header: { jku: 'https://evil.example/keys' } }),
    ],
    ['a key that is a path', issuer.token({ header: { kid: '../../../../dev/null' } })],
    ['other claims under an old signature', `${head}.${changed}.${signature}`],
    ['no signature', right.split('.').slice(0, 2).join('.') + '.'],
    ['an empty middle', `${head}..${signature}`],
    ['four parts', `${right}.more`],
    ['another algorithm than allowed', issuer.token({ header: { alg: 'PS512' } })],
    ['a past end', issuer.token({ claims: { exp: now - 600 } })],
    ['no end', issuer.token({ claims: { exp: undefined } })],
    ['a beginning to come', issuer.token({ claims: { nbf: now + 600 } })],
    ['another issuer', issuer.token({ claims: { iss: 'https://other.example' } })],
    ['no issuer', issuer.token({ claims: { iss: undefined } })],
    ['another audience', issuer.token({ claims: { aud: 'others' } })],
    ['no audience', issuer.token({ claims: { aud: undefined } })],
    ['nobody', issuer.token({ claims: { sub: undefined } })],
    ['a critical extension', issuer.token({ header: { crit: ['b64'], b64: false } })],
    ['no JSON', `${Buffer.from('{').toString('base64url')}.${changed}.${signature}`],
    ['one word', 'nonsense'],
    ['nine thousand characters', `${head}.${'a'.repeat(9_000)}.${signature}`],
  ];
}
