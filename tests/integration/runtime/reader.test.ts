import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { processStart } from '../../../src/runtime/process-start.ts';
import { READER_DEFAULTS, type Reader } from '../../../src/runtime/reader.ts';
import { startTestReader } from '../../support/test-reader.ts';
import { until } from '../../support/until.ts';

const TIME = 120_000;
let reader: Reader;

beforeAll(async () => {
  reader = await startTestReader();
}, TIME);
afterAll(() => reader.close());

describe('startReader', () => {
  it(
    'gives offsets in UTF-16 code units, also behind characters outside the basic plane',
    async () => {
      const text = 'Prices rose 🚀🚀 in Lima\n\nYesterday Ana Ruiz, “a critic” 😀, said so.';
      const [heading, sentence] = await reader.annotate(text, '2024-10-18');
      expect(text.slice(heading?.start, heading?.end)).toBe('Prices rose 🚀🚀 in Lima');
      expect(text.slice(sentence?.start, sentence?.end)).toBe(
        'Yesterday Ana Ruiz, “a critic” 😀, said so.',
      );
      const names = sentence?.names.map((name) => [text.slice(name.start, name.end), name.type]);
      expect(names).toContainEqual(['Ana Ruiz', 'PERSON']);
      expect(sentence?.names[0]?.normalized).toBe('2024-10-17');
      expect(sentence?.dependencies.filter(({ governor }) => governor === -1)).toHaveLength(1);
    },
    TIME,
  );

  it(
    'takes given tokens as they are',
    async () => {
      const tags = await reader.tagTokens(['Ana', 'Ruiz', 'left', 'Lima', '.', '']);
      expect(tags).toEqual(['PERSON', 'PERSON', 'O', 'LOCATION', 'O', 'O']);
    },
    TIME,
  );

  it('refuses a text over the limit', async () => {
    const { maxTextBytes } = READER_DEFAULTS;
    const text = '€'.repeat(maxTextBytes / 3 + 1);
    await expect(reader.annotate(text, null)).rejects.toMatchObject({ code: 'TEXT_TOO_LARGE' });
  });

  it(
    'does not outlive a killed parent',
    async () => {
      const support = JSON.stringify(import.meta.resolve('../../support/test-reader.ts'));
      const script = `import { startTestReader } from ${support};
        console.log((await startTestReader()).pid);`;
      const parameters = ['--import', 'tsx', '--input-type=module', '-e', script];
      const parent = spawn(process.execPath, parameters);
      const pid = await new Promise<number>((resolve) => {
        createInterface({ input: parent.stdout }).once('line', (line) => {
          resolve(Number(line));
        });
      });
      expect(await processStart(pid)).not.toBeNull();
      parent.kill('SIGKILL');
      await until(async () => (await processStart(pid)) === null);
    },
    TIME,
  );
});
