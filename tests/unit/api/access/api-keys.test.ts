import { describe, expect, it } from '@jest/globals';

import { createApiKey, holderOf, readApiKeys } from '../../../../src/api/access/api-keys.ts';

describe('an API key', () => {
  const ada = createApiKey('ada', ['reviewer', 'ingester']);
  const bob = createApiKey('bob@desk', ['reader']);
  const text = `# who may come in\n${ada.line}\n\n  ${bob.line}\n`;

  it.each([
    ['of a file', text, ada.key, { name: 'ada', roles: ['REVIEWER', 'INGESTER'] }],
    ['of a setting', `${ada.line},${bob.line}`, bob.key, { name: 'bob@desk', roles: ['READER'] }],
    ['of nobody', text, createApiKey('eve', ['admin']).key, null],
    ['cut short', text, ada.key.slice(0, -1), null],
    ['that is the hash', text, ada.line.split(':')[2] ?? '', null],
    ['of no characters', text, '', null],
  ])('%s tells who holds it', (_what, lines, key, holder) => {
    expect(holderOf(key, readApiKeys(lines))).toEqual(holder);
  });

  it('is in no line', () => {
    expect(ada.line).not.toContain(ada.key);
    expect(ada.key).toMatch(/^cck_[\w-]{43}$/);
  });

  it.each([
    ['ada:reader', /number 1 is another thing/],
    [`${bob.line}\nada:reader:12`, /number 2 is another thing/],
    [
      `ada:king:${'0'.repeat(64)}`,
      /one of reader, reviewer, ingester, admin was wanted, "king" came/,
    ],
  ])('is refused where its line is %j', (lines, message) => {
    expect(() => readApiKeys(lines)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['a b', ['reader']],
    ['ada', ['king']],
    ['', ['reader']],
  ])('is not made for %j with %j', (name, roles) => {
    expect(() => createApiKey(name, roles)).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG' }),
    );
  });
});
