import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createApiKey, holderOf } from '../../../src/api/access/api-keys.ts';
import { type Serving } from '../../../src/api/serving.ts';
import { openServing } from '../../../src/commands/open-serving.ts';
import { readConfig } from '../../../src/config.ts';
import { tokenIssuer } from '../../support/tokens.ts';

const ada = createApiKey('ada', ['reader']);
const bob = createApiKey('bob', ['admin']);
const TOKENS = { JWT_ISSUER: 'https://id.example', JWT_AUDIENCE: 'counterclaim' };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serving-'));
  await writeFile(join(folder, 'keys'), `# whom we know\n${ada.line}\n`);
  await writeFile(join(folder, 'set.json'), JSON.stringify(tokenIssuer().settings.keys));
  await writeFile(join(folder, 'none.json'), '{"keys": "secret-canary"}');
});
afterAll(() => rm(folder, { recursive: true }));

function open(
  environment: Readonly<Record<string, string>>,
  stderr = new PassThrough(),
): Promise<Partial<Serving>> {
  return openServing(readConfig(environment).serving, { folder, stderr });
}

describe('serving as the settings say', () => {
  it('knows the keys of the setting and of the file', async () => {
    const { keys = [] } = await open({ API_KEYS: bob.line, API_KEYS_FILE: 'keys' });
    expect(keys.map(({ name, roles }) => [name, roles])).toEqual([
      ['bob', ['ADMIN']],
      ['ada', ['READER']],
    ]);
    expect(holderOf(ada.key, keys)?.name).toBe('ada');
  });

  it.each([
    ['set.json', 'a set of keys'],
    ['https://id.example/keys', 'an address'],
  ])('checks tokens by %s, %s', async (keys) => {
    const { tokens } = await open({ ...TOKENS, JWT_KEYS: keys });
    expect(tokens?.keys instanceof URL).toBe(keys.startsWith('https:'));
    expect(tokens?.algorithms).not.toContain('HS256');
  });

  it('trusts the proxies that are named, and nothing malformed', async () => {
    const { proxies } = await open({ TRUSTED_PROXIES: '10.0.0.0/8', API_KEYS: bob.line });
    expect([proxies?.has('10.1.2.3'), proxies?.has('192.0.2.1')]).toEqual([true, false]);
    const message = expect.stringMatching(/^TRUSTED_PROXIES: .*"10.0.0.0\/99" came/);
    await expect(open({ TRUSTED_PROXIES: '10.0.0.0/99' })).rejects.toMatchObject({ message });
    const unguarded = expect.stringMatching(/^TRUSTED_PROXIES: API keys or tokens were wanted/);
    await expect(open({ TRUSTED_PROXIES: '127.0.0.1' })).rejects.toMatchObject({
      message: unguarded,
    });
  });

  it('knows the saved operations', async () => {
    const { saved } = await open({});
    expect(saved?.get('conflicts')).toContain('query');
  });

  it('logs to where words about the work go', async () => {
    const stderr = new PassThrough();
    const { log } = await open({ LOG_LEVEL: 'info' }, stderr);
    log?.debug('nothing');
    log?.info({ status: 200 }, 'answered');
    stderr.end();
    expect(JSON.parse(await text(stderr))).toMatchObject({ status: 200, msg: 'answered' });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, /^HOST: API keys or tokens were wanted/],
    [{ API_KEYS_FILE: 'missing' }, /^API_KEYS_FILE: a file that can be read was wanted/],
    [{ API_KEYS: 'ada' }, /^API keys: name:role\+role:sha256 was wanted/],
    [{ ...TOKENS, JWT_KEYS: 'missing.json' }, /^JWT_KEYS: a file that can be read was wanted/],
    [
      { ...TOKENS, JWT_KEYS: 'none.json' },
      /^JWT_KEYS: a JSON Web Key Set was wanted, (?!.*canary)/,
    ],
    [{ ...TOKENS, JWT_KEYS: 'http://id.example/keys' }, /^JWT_KEYS: a file that can be read/],
  ])('refuses %j', async (environment, message) => {
    await expect(open(environment)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(message),
    });
  });

  it.each([{ OPEN_TO_ALL: 'yes' }, { API_KEYS: ada.line }])(
    'goes beyond this machine with %j',
    async (environment) => {
      await expect(open({ HOST: '0.0.0.0', ...environment })).resolves.toMatchObject({
        host: '0.0.0.0',
      });
    },
  );
});
