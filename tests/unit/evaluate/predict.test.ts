import { Readable, Writable } from 'node:stream';

import { describe, expect, it } from '@jest/globals';

import {
  geoInCodePoints,
  goldInCodePoints,
  quotesInCodePoints,
} from '../../../src/evaluate/door.ts';
import { type GoldDocument } from '../../../src/evaluate/gold-document.ts';
import { textFields } from '../../../src/evaluate/input-fields.ts';
import { NOT_YET, predict } from '../../../src/evaluate/predict.ts';
import { taskByDocument, taskByItem } from '../../../src/evaluate/prediction-task.ts';
import { type PredictionContext, type TextItem } from '../../../src/evaluate/task.ts';

const seen: TextItem[] = [];
/** Answers the later, the shorter the text. */
const echo = taskByItem<TextItem, TextItem, null>({
  input: textFields,
  predict: async (item) => {
    seen.push(item);
    await new Promise((resolve) => setTimeout(resolve, 40 - 10 * item.text.length));
    return item;
  },
  encode: (output) => output,
});
const count = taskByDocument<TextItem, { items: number }, null>({
  input: textFields,
  predict: (items) => Promise.resolve({ items: items.length }),
  encode: (output) => output,
});

describe('predict', () => {
  it('answers in the order of the lines and passes blank ones over', async () => {
    const texts = ['', 'a', 'ab', 'abc', 'ab', 'a', ''];
    const lines = texts.map((text, index) => JSON.stringify({ id: String(index), text }));
    const { code, output } = await run('echo', `${lines.join('\n\n')}\n`);
    expect(code).toBe(0);
    expect(output).toBe(`${lines.join('\n')}\n`);
  });

  it('answers a whole input with one document', async () => {
    expect(await run('count', '{"id":"1","text":"a"}\n{"id":"2","text":"b"}')).toMatchObject({
      code: 0,
      output: '{"items":2}\n',
    });
  });

  it('never shows a label to the task', async () => {
    seen.length = 0;
    const labelled = { id: '1', text: 'abc', label: 'x', countries: ['France'], tags: ['O'] };
    await run('echo', JSON.stringify(labelled));
    expect(seen).toEqual([{ id: '1', text: 'abc' }]);
  });

  it.each(['stance', 'toString', ''])('says that the task "%s" is not yet built', async (name) => {
    const { code, output, diagnostics, opened } = await run(name, '{"id":"1","text":"a"}');
    expect([code, output, opened]).toEqual([NOT_YET, '', 0]);
    expect(diagnostics).toContain('not yet');
  });

  it.each([
    ['{"id":"1","text":"a"}\nno JSON\n', /^Line 2: .*not JSON/],
    ['{"id":"1","text":"a"}\n\n{"id":"2"}\n', /^Line 3: .*text/],
    ['["a"]', /^Line 1: /],
  ])('refuses the input %j and names the line', async (input, message) => {
    await expect(run('echo', input)).rejects.toThrow(message);
  });

  it('refuses bytes that are no UTF-8', async () => {
    await expect(run('echo', Buffer.from([0x22, 0xff, 0x22]))).rejects.toThrow(/^Line 1: .*UTF-8/);
  });

  it('closes what it opened, also after a bad line', async () => {
    let closed = 0;
    const work = run('echo', 'bad', () => (closed += 1));
    await expect(work).rejects.toThrow();
    expect(closed).toBe(1);
  });
});

describe('the door', () => {
  const item = { id: '1', text: '😀 Paris' };

  it('counts code points of place names', () => {
    const prediction = { id: '1', countries: ['France'], toponyms: [{ start: 3, end: 8 }] };
    expect(geoInCodePoints(prediction, item).toponyms).toEqual([{ start: 2, end: 7 }]);
  });

  it('counts code points of attributions', () => {
    const prediction = {
      id: '1',
      attributions: [{ content: { spans: [[3, 8] as const] }, source: { spans: [] } }],
    };
    expect(quotesInCodePoints(prediction, item).attributions).toEqual([
      { content: { spans: [[2, 7]] }, source: { spans: [] } },
    ]);
  });

  it('counts code points of a reading', () => {
    const span = { start: 3, end: 8 };
    const document: GoldDocument = {
      articles: [
        {
          id: '1',
          outlet: null,
          boilerplate: [span],
          sources: [],
          entities: [
            {
              id: 'country:FR',
              type: 'country',
              canonical: 'France',
              mentions: [{ ...span, kind: 'name' }],
            },
          ],
          claims: [
            {
              ...span,
              id: 'c',
              source: { entity: 'article' },
              modality: 'asserted',
              polarity: 'positive',
            },
          ],
          citations: [{ ...span, target: 'country:FR' }],
        },
      ],
      contradictions: [],
    };
    const moved = JSON.stringify(goldInCodePoints(document, [item]));
    expect(moved).toBe(
      JSON.stringify(document).replaceAll('"start":3,"end":8', '"start":2,"end":7'),
    );
  });
});

async function run(
  name: string,
  input: string | Uint8Array,
  onClose: () => void = () => undefined,
) {
  const output = collector();
  const diagnostics = collector();
  let opened = 0;
  const code = await predict(
    { name, tasks: { echo, count } },
    { input: Readable.from([Buffer.from(input)]), output, diagnostics },
    () => {
      opened += 1;
      return Promise.resolve({
        context: {} as PredictionContext<null>,
        close: () => {
          onClose();
          return Promise.resolve();
        },
      });
    },
  );
  return { code, opened, output: output.text(), diagnostics: diagnostics.text() };
}

function collector() {
  const parts: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      parts.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { text: () => parts.join('') });
}
