import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { afterAll, describe, expect, it } from '@jest/globals';

import { processStart } from '../../../src/runtime/process-start.ts';
import { type Reader, type ReaderOptions } from '../../../src/runtime/reader.ts';
import { startTestReader } from '../../support/test-reader.ts';
import { until } from '../../support/until.ts';

const TIME = 120_000;
const open: Reader[] = [];

async function opened(options: Partial<ReaderOptions> = {}): Promise<Reader> {
  const reader = await startTestReader(options);
  open.push(reader);
  return reader;
}

afterAll(() => Promise.all(open.map((reader) => reader.close())));

describe('startReader', () => {
  it(
    'gives offsets in UTF-16 code units, also behind characters outside the basic plane',
    async () => {
      const reader = await opened();
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
      const reader = await opened();
      const tags = await reader.tagTokens(['Ana', 'Ruiz', 'left', 'Lima', '.', '']);
      expect(tags).toEqual(['PERSON', 'PERSON', 'O', 'LOCATION', 'O', 'O']);
    },
    TIME,
  );

  it(
    'answers everything although its process is killed in the middle',
    async () => {
      const reader = await opened();
      const first = reader.pid;
      const texts = Array.from({ length: 12 }, (_, i) =>
        `Speaker number ${i} said no. `.repeat(40),
      );
      const answers = Promise.all(texts.map((text) => reader.annotate(text, null)));
      if (first !== null) process.kill(first, 'SIGKILL');
      expect((await answers).map((sentences) => sentences.length)).toEqual(texts.map(() => 40));
      expect(reader.pid).not.toBe(first);
    },
    TIME,
  );

  it(
    'gives up a text that takes too long, and reads the next one',
    async () => {
      const reader = await opened({ timeoutMilliseconds: 5_000, threads: 1 });
      const endless = 'Nobody who reads this has an hour to spare. '.repeat(20_000);
      await expect(reader.annotate(endless, null)).rejects.toMatchObject({
        code: 'READER_TIMEOUT',
      });
      expect(await reader.annotate('It goes on.', null)).toHaveLength(1);
    },
    TIME,
  );

  it(
    'refuses a text over the limit, and everything once it is closed',
    async () => {
      const reader = await opened({ maxTextBytes: 10 });
      await expect(reader.annotate('ten bytes €', null)).rejects.toMatchObject({
        code: 'TEXT_TOO_LARGE',
      });
      await reader.close();
      await expect(reader.annotate('short', null)).rejects.toMatchObject({ code: 'READER_FAILED' });
    },
    TIME,
  );

  it('says so when it cannot be started', async () => {
    await expect(startTestReader({ classpath: 'nowhere' })).rejects.toMatchObject({
      code: 'READER_FAILED',
    });
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
