import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { EXPORT_FORMATS } from '../../src/export/formats.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it.each([...EXPORT_FORMATS.keys()])('%s is told of where people look for it', (name) => {
  expect(read('README.md')).toContain(`\`${name}\``);
  const [, family] = /^(.+-)(?:nodes|edges)$/.exec(name) ?? [];
  const help = /const FORMATS =\s+'([^']+)'/.exec(read('src/commands/export-command.ts'))?.[1];
  expect(help?.split(/[ ,]+/)).toContain(family ?? name);
});
