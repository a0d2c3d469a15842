import { describe, expect, it } from '@jest/globals';

import { readCurrent, readReleased } from '../../tools/released-schema.ts';
import { mayBreak, schemaChanges } from '../../tools/schema-changes.ts';

const RELEASED = `
  type Query { book(title: String!): Book  pages: Int @deprecated(reason: "Ask Book.pages.") }
  type Book { title: String!  pages: Int  binding: Binding }
  enum Binding { CLOTH PAPER }`;

describe('the schema against the released one', () => {
  it('breaks nothing that was promised, unless the version may', async () => {
    const [released, current] = [readReleased(), readCurrent()];
    const { breaking } = await schemaChanges(released.text, current.text);
    if (!mayBreak(released.version, current.version)) expect(breaking).toEqual([]);
  });
});

describe('schemaChanges', () => {
  it.each([
    ['a field taken away', 'title: String!  pages', 'pages', 'breaking', /^Book\.title: /],
    ['a field that may be null now', 'title: String!  p', 'title: String  p', 'breaking', /title/],
    ['another type', 'pages: Int  b', 'pages: String  b', 'breaking', /^Book\.pages: /],
    [
      'a new argument that must be given',
      'title: String!)',
      'title: String!, by: ID!)',
      'breaking',
      /by/,
    ],
    ['a value taken away', 'CLOTH PAPER', 'CLOTH', 'breaking', /PAPER/],
    ['a new value', 'PAPER', 'PAPER LEATHER', 'dangerous', /LEATHER/],
    ['a new field', 'binding: Binding', 'binding: Binding  year: Int', 'harmless', /year/],
    [
      'a new argument that may be left out',
      'title: String!)',
      'title: String!, by: ID)',
      'dangerous',
      /by/,
    ],
  ] as const)('tells %s', async (_what, before, after, kind, words) => {
    const changes = await schemaChanges(RELEASED, RELEASED.replace(before, after));
    expect(changes[kind]).toEqual([expect.stringMatching(words)]);
  });

  it('lets go what was deprecated in the released schema', async () => {
    const now = RELEASED.replace(/pages: Int @deprecated\(.*?\)/, '');
    expect((await schemaChanges(RELEASED, now)).breaking).toEqual([]);
  });
});

describe('mayBreak', () => {
  it.each([
    ['0.1.0', '0.1.7', false],
    ['0.1.0', '0.2.0', true],
    ['0.1.4', '1.0.0', true],
    ['1.4.2', '1.5.0', false],
    ['1.4.2', '2.0.0', true],
    ['2.0.0', '1.9.9', false],
    ['0.0.3', '0.0.4', true],
  ])('%s to %s: %s', (released, now, expected) => {
    expect(mayBreak(released, now)).toBe(expected);
  });
});
