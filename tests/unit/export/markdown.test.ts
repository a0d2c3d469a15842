import { describe, expect, it } from '@jest/globals';

import { type GraphRow } from '../../../src/domain/graph-store.ts';
import { graphItems } from '../../../src/export/graph-item.ts';
import { markdownText } from '../../../src/export/safe-text.ts';
import { writeMarkdown } from '../../../src/export/write-markdown.ts';

const said = (id: string, claimId: string, more: GraphRow): GraphRow => ({
  ...{ type: 'Assertion', id, claimId, live: true, ...more },
});
const ROWS: readonly GraphRow[] = [
  { type: 'Article', id: 'a', key: 'post', title: 'Ferry *sank*', published: '2024-10' },
  { type: 'Article', id: 'b', key: 'coast', title: 'Ferry lost' },
  said('one', 'forty', { articleId: 'a', spanExacts: ['some 40 drowned'], terminal: 'NAMED_OFFICE', quantityText: 'some 40' }), // prettier-ignore
  said('two', 'ninety', { articleId: 'b', spanExacts: ['90 [drowned](http://x.example)'], terminal: 'ARTICLE_ITSELF' }), // prettier-ignore
  said('old', 'ninety', { articleId: 'b', spanExacts: ['withdrawn'], live: false }),
  { type: 'Claim', id: 'forty', statement: 'Some 40 drowned', quantityUnit: 'people', quantityValue: 40 }, // prettier-ignore
  { type: 'Claim', id: 'ninety', statement: '90 drowned', quantityUnit: 'people', quantityValue: 90 }, // prettier-ignore
  { type: 'Outlet', id: 'o', name: 'Harbour | Post' },
  { type: 'Person', id: 'p', name: 'harbour master' },
  { type: 'UnnamedSource', id: 'u', words: 'a paper' },
  { type: 'Story', id: 's', label: 'Ferry *sank*' },
  { type: 'ATTRIBUTED_TO', id: 'e2', from: 'one', to: 'p', order: 1 },
  { type: 'ATTRIBUTED_TO', id: 'e1', from: 'one', to: 'u', order: 0 },
  { type: 'CITES', id: 'e3', from: 'a', to: 'u' },
  { type: 'CONTRADICTS', id: 'e4', from: 'forty', to: 'ninety', kind: 'QUANTITY', degree: 'STRONG', reason: '40 against 90', assertionIds: ['one', 'two'] }, // prettier-ignore
  { type: 'PUBLISHED', id: 'e5', from: 'o', to: 'a' },
  { type: 'QUALIFIES', id: 'e6', from: 'ninety', to: 'forty', kind: 'TIME', reason: 'two days' },
];

describe('a briefing', () => {
  it.each([
    ['the story', '# Ferry \\*sank\\*\n'],
    ['what has no date', '- articles: 2, 1 without a date\n- published: 2024-10\n'],
    ['a disagreement', '### 1. quantity, strong\n\n40 against 90\n'],
    [
      'both sentences side by side, with outlet and whose word',
      '| “some 40 drowned”<br>\\[post\\] Harbour \\| Post<br>on the word of a paper by way of harbour master (named office) | “90 \\[drowned\\](http\\://x.example)”<br>\\[coast\\] outlet not named<br>on the word of the article itself |\n',
    ],
    ['what is none', '| 90 drowned | Some 40 drowned | time: two days |\n'],
    [
      'figures, the smaller first',
      '| some 40 | “some 40 drowned” | \\[post\\] Harbour \\| Post | a paper by way of harbour master (named office) |\n| 90 drowned |',
    ],
    ['sources', '| Ferry \\*sank\\* \\[post\\] | Harbour \\| Post | 2024-10 |  | a paper |\n'],
  ])('tells %s', async (_what, text) => {
    expect(await briefing(ROWS)).toContain(text);
  });

  it('leaves out what is live no longer', async () => {
    expect(await briefing(ROWS)).not.toContain('withdrawn');
  });

  it('says that no disagreement was found, and nothing of nothing', async () => {
    expect(await briefing(ROWS.slice(0, 1))).toContain('None was found.');
    expect(await briefing([])).toBe('');
  });
});

describe('a text in Markdown', () => {
  it.each([
    ['<b>&amp; `x`', '\\<b\\>\\&amp; \\`x\\`'],
    ['two\n\nlines\u0000', 'two lines\uFFFD'],
    ['![p](x) www.x.example', '\\!\\[p\\](x) www\\.x.example'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['a-b 1.5', 'a-b 1.5'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

async function briefing(rows: readonly GraphRow[]): Promise<string> {
  const parts = [];
  for await (const part of writeMarkdown(graphItems(eachOf(rows)))) parts.push(part);
  return parts.join('');
}

async function* eachOf(rows: readonly GraphRow[]): AsyncGenerator<GraphRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
