import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';

import { createApiKey, readApiKeys } from '../../src/api/access/api-keys.ts';
import { dropNews } from '../support/empty-graph.ts';
import { type Explorer, goInPage, openExplorer } from '../support/explorer.ts';
import { hostileReadings, KINDS_OF_HARM } from '../support/hostile-readings.ts';
import { coloursOf, focusedText, seriousFindings } from '../support/in-page.ts';
import { manyThings } from '../support/many-things.ts';
import { readIntoGraph } from '../support/read-into-graph.ts';
import { readOperation } from '../support/saved-operations.ts';
import { seedTexts } from '../support/seed-texts.ts';
import { until } from '../support/until.ts';
import { writeReadings } from '../support/write-generated.ts';
import { textsOf } from '../support/written-reader.ts';

const BUNDLE_BYTES = 90 * 1024;
const HOSTILE = 100;

let explorer: Explorer;
beforeAll(async () => {
  explorer = await openExplorer();
}, 120_000);
afterAll(() => explorer.close());

/** Opens a view and waits until it stands. */
async function open(page: Page, path: string, shows = 'main h1'): Promise<void> {
  await page.goto(explorer.origin + path);
  await page.waitForSelector(shows);
}

async function storyOfArticle(key: string): Promise<string> {
  const query = 'query Story($key: String) { article(key: $key) { story { id } } }';
  const { article } = await explorer.ask<{ article: { story: { id: string } } }>(query, { key });
  return article.story.id;
}

const handIn = (numbers: readonly number[], clientKey: string): Promise<unknown> =>
  explorer.ask(readOperation('ingest'), { articles: numbers.map(textsOf), clientKey });

describe('without articles', () => {
  it('says what to do, and shows the first that comes in', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      const stream = page.waitForResponse('**/graphql/stream');
      await open(page, '/', '.notice strong');
      expect(await page.textContent('main')).toContain('counterclaim ingest');
      await stream;
      await handIn([1], 'first');
      await page.waitForSelector('.story-head h1');
      expect(faults).toEqual([]);
    });
  }, 120_000);
});

describe('what is handed in', () => {
  it('by another shows as a bar in the story that one reads, and moves nothing before one asks', async () => {
    const path = `/story/${await storyOfArticle(textsOf(1).id)}`;
    await explorer.withPage(async ({ page, faults }) => {
      const stream = page.waitForResponse('**/graphql/stream');
      await open(page, path);
      await stream;
      const before = await page.textContent('.cards');
      await handIn([9], 'second');
      await page.waitForSelector('.news button');
      expect(await page.textContent('.cards')).toBe(before);
      expect(await page.textContent('.news[role=status]')).toMatch(/new disagreements?: show/);
      await page.click('.news button');
      await page.waitForSelector('.card .fresh');
      expect(await page.textContent(':focus .fresh')).toBe('New');
      expect(await page.locator('.news button').count()).toBe(0);
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it('as a pasted text or a dropped file ends in an article that can be read', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, '/add');
      await page.fill('textarea', textsOf(17).text);
      await page.click('button:has-text("Read this text")');
      await page.waitForSelector('.job:has-text("Read: 1 of 1 article")');
      await drop(page, { name: 'town.txt', text: textsOf(25).text });
      await page.waitForSelector('.job >> nth=1');
      await page.waitForSelector('.job >> nth=0 >> text=Read: 1 of 1 article');
      await drop(page, { name: 'other.txt', text: 'Nobody knows what this says.' });
      await page.waitForSelector('.job:has-text("1 could not be read")');
      await page.click('.job >> nth=1 >> a >> nth=0');
      await page.waitForSelector('.text .m-claim');
      expect(await page.textContent('.text')).toBe(textsOf(25).text);
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it('needs a key where the endpoint knows its callers, and one that allows it', async () => {
    const [reader, editor] = [createApiKey('ann', ['reader']), createApiKey('bo', ['admin'])];
    const origin = await explorer.serveTo(readApiKeys(`${reader.line}\n${editor.line}`));
    await explorer.withPage(async ({ page }) => {
      const give = async (key: string): Promise<void> => {
        await page.fill('input[name=key]', key);
        await page.keyboard.press('Enter');
      };
      await page.goto(origin);
      await give(reader.key);
      await page.waitForSelector('.card');
      await page.click('.card >> nth=0 >> text=Confirm');
      await page.waitForSelector('.fault:has-text("Your key does not allow this")');
      await give(editor.key);
      await page.click('.card >> nth=0 >> text=Confirm');
      await page.waitForSelector('.card >> nth=0 >> .review:has-text("confirmed")');
      expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    });
  }, 120_000);
});

describe('the five articles', () => {
  let story: string;
  beforeAll(async () => {
    await dropNews(explorer.graph.connection);
    await readIntoGraph(explorer.graph, seedTexts());
    story = await storyOfArticle('000');
  }, 300_000);

  /** Each view, what shows that it stands, and words that stand in it. */
  const views = (): [string, string, string][] => [
    ['/', '.card', 'nearly 8,000'],
    [`/story/${story}`, '.card', 'Ukrainian ambassador to South Korea'],
    [`/story/${story}?kind=ROLE`, '.card', 'non-combat'],
    [`/story/${story}/timeline`, '.timeline', 'Undated'],
    [`/story/${story}/outlets`, '.matrix', 'The Economic Times'],
    [`/story/${story}/sources`, '.tree', 'American intelligence'],
    [`/story/${story}/graph`, '.filters label', 'contradicts'],
    ['/article/002', '.m-claim', 'North Korea may send 100,000 troops'],
    ['/add', '.drop', 'Text of the article'],
  ];

  it('are shown in every view, wide and narrow, light and dark, without a fault, a request to elsewhere or a serious finding', async () => {
    for (const [path, shows, words] of views()) {
      await explorer.withPage(
        async ({ page, faults }) => {
          await open(page, path, shows);
          expect(await page.textContent('main')).toContain(words);
          const findings = await seriousFindings(page);
          await page.setViewportSize({ width: 375, height: 812 });
          await page.waitForTimeout(100);
          const over = await page.evaluate(STICKING_OUT);
          expect([path, over, findings, faults]).toEqual([path, [], [], []]);
        },
        { colorScheme: 'light' },
      );
    }
  }, 180_000);

  it('are shown with both sentences, the words that conflict, and how each chain ends', async () => {
    await explorer.withPage(async ({ page }) => {
      await open(page, `/story/${story}?kind=QUANTITY`, '.card');
      const card = page
        .locator('.card', { hasText: 'Ukrainian ambassador to South Korea' })
        .first();
      expect(await card.locator('mark').allTextContents()).toEqual([
        'nearly 8,000 North Korean troops',
        'around 15,000 North Korean troops',
      ]);
      expect(await card.locator('.end').allTextContents()).toEqual([
        '○ ends in unattributed reports',
        '● ends in a named office',
      ]);
      expect(await page.locator('.dot-plot .row').count()).toBe(9);
      expect(await page.locator('.dot-plot .bar-below').count()).toBe(3);
    });
  });

  it('are judged by who reads them: the graph keeps the word, and a later one replaces it', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, `/story/${story}?kind=ROLE`, '.card');
      const judged = async (): Promise<readonly string[]> => {
        const query =
          '{ contradictions(filter: { kinds: [ROLE] }) { nodes { review reviews { nodes { by } } } } }';
        const { contradictions } = await explorer.ask<Judged>(query);
        return contradictions.nodes.map(
          ({ review, reviews }) => `${review} ${reviews.nodes.length}`,
        );
      };
      for (const [button, verdict] of [
        ['Confirm', 'CONFIRMED'],
        ['Reject', 'REJECTED'],
      ] as const) {
        await page.click(`.card >> nth=0 >> text=${button}`);
        await page.waitForSelector(`.card >> nth=0 >> .review:text("${verdict.toLowerCase()}")`);
        expect((await judged()).toSorted()).toEqual([`${verdict} 1`, 'SUGGESTED 0', 'SUGGESTED 0']);
        expect(await page.textContent('.unseen[role=status]')).toContain(verdict.toLowerCase());
      }
      await page.reload();
      await page.waitForSelector('.review:text("rejected")');
      expect(faults).toEqual([]);
    });
  });

  it('lead by the keyboard from one view to the next', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, '/', '.card');
      for (const tab of ['Timeline', 'Outlets', 'Sources', 'Graph', 'Disagreements']) {
        await tabTo(page, tab);
        await page.keyboard.press('Enter');
        await page.waitForSelector(`.tabs [aria-current]:has-text("${tab}")`);
      }
      await page.waitForSelector('.who a');
      await tabTo(page, 'Take away');
      await page.keyboard.press('Enter');
      await tabTo(page, 'Table (CSV)');
      await page.keyboard.press('Escape');
      expect(await focusedText(page)).toBe('Take away');
      await tabTo(page, '002');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.m-claim');
      await tabTo(page, 'North Korea');
      await page.waitForSelector('.mark-note');
      await page.goBack();
      await page.waitForSelector('.card');
      await tabTo(page, 'Add articles');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.drop');
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it('are drawn as a graph that can be searched, and where a path is found', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, `/story/${story}/graph`, '.canvas canvas');
      await page.waitForSelector('text=/things, \\d+ edges/');
      await until(async () => (await coloursOf(page, '.canvas')) > 30);
      await page.fill('input[type=search]', '20,000');
      await page.click('.found button');
      expect(await page.textContent('.selected')).toContain('contradicts');
      await page.click('text=Path from here');
      await page.fill('input[type=search]', 'China');
      await page.click('.found button');
      await page.click('text=to here');
      await page.waitForSelector('.graph-tools >> text=steps lie between');
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it('can be taken away as tables, drawings and pictures', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, '/', '.dot-plot .row');
      for (const [path, shows, kinds, words] of [
        ['', '.dot-plot .row', ['PNG', 'SVG', 'CSV'], 'nearly 8,000'],
        ['/timeline', '.timeline', ['PNG', 'SVG', 'CSV'], 'Undated'],
        ['/outlets', '.matrix', ['PNG', 'SVG', 'CSV'], 'The Economic Times'],
        ['/sources', '.tree', ['PNG', 'SVG', 'CSV'], 'American intelligence'],
        ['/graph', '.canvas canvas', ['PNG', 'SVG', 'CSV'], 'Time.news'],
        ['/article/002', '.m-claim', ['CSV'], ''],
      ] as const) {
        await goInPage(page, path.startsWith('/article') ? path : `/story/${story}${path}`);
        await page.waitForSelector(shows);
        if (path === '/graph') await page.waitForSelector('text=/[1-9]\\d* things/');
        for (const kind of kinds) {
          const bytes = await takeAway(page, kind);
          expect([path, kind, BEGINNINGS[kind].test(bytes.toString('latin1'))]).toEqual([
            ...[path, kind],
            true,
          ]);
          if (kind === 'SVG') expect(bytes.toString()).toContain(words);
        }
      }
      expect(faults).toEqual([]);
    });
  }, 120_000);

  it('show the query of a view', async () => {
    await explorer.withPage(async ({ page }) => {
      await open(page, `/story/${story}/outlets`, '.matrix');
      await page.click('text=Show the query');
      await page.waitForSelector('.query pre:has-text("query OutletMatrix")');
    });
  });

  it('are said to be out of reach when the server is', async () => {
    await explorer.withPage(async ({ page }) => {
      await page.route('**/graphql', (route) => route.abort());
      await open(page, '/', '.notice-bad');
      expect(await page.textContent('.notice-bad')).toContain('counterclaim serve');
      await page.unroute('**/graphql');
      await page.click('button:has-text("Try again")');
      await page.waitForSelector('.card');
    });
  });

  it('leave room for 10,000 things, which can be searched and moved', async () => {
    await explorer.withPage(async ({ page, faults }) => {
      const answer = manyThings(10_000);
      await page.route('**/graphql', (route) =>
        String(route.request().postData()).includes('"subgraph"')
          ? route.fulfill({ json: answer })
          : route.continue(),
      );
      await page.goto(`${explorer.origin}/graph/n0`);
      await page.waitForSelector('text=10,000 things', { timeout: 60_000 });
      const first = await page.evaluate<number>('performance.now()');
      const began = performance.now();
      await page.fill('input[type=search]', 'Thing 77');
      await page.click('.found button');
      const found = performance.now() - began;
      expect(await coloursOf(page, '.canvas')).toBeGreaterThan(10);
      console.log(
        `10,000 things: drawn after ${first.toFixed(0)} ms, found and shown in ${found.toFixed(0)} ms`,
      );
      expect(found).toBeLessThan(10_000);
      expect(faults).toEqual([]);
    });
  }, 120_000);
});

describe('articles that mean harm', () => {
  it('do none in any view', async () => {
    await writeReadings(explorer.graph.writer, hostileReadings(HOSTILE));
    const found = await explorer.ask<{
      stories: { nodes: { id: string }[] };
      articles: { nodes: { key: string }[] };
    }>('{ stories(first: 100) { nodes { id } } articles(first: 100) { nodes { key } } }');
    await explorer.withPage(async ({ page, faults }) => {
      await open(page, '/');
      const look = async (path: string, shows: string): Promise<void> => {
        await goInPage(page, path);
        await page.waitForSelector(shows);
        expect([path, await page.evaluate('"hacked" in window'), faults]).toEqual([
          path,
          false,
          [],
        ]);
      };
      for (const { id } of found.stories.nodes) {
        await look(`/story/${id}`, '.tabs [aria-current]:has-text("Disagreements")');
        await look(`/story/${id}/timeline`, '.timeline');
      }
      for (const { id } of found.stories.nodes.slice(0, 2)) {
        await look(`/story/${id}/outlets`, '.matrix');
        await look(`/story/${id}/sources`, '.tree');
        await look(`/story/${id}/graph`, '.filters label');
      }
      expect(found.articles.nodes.length).toBe(HOSTILE);
      // One of each kind of harm; all of them stand in the stories.
      for (const { key } of hostileReadings(KINDS_OF_HARM).map(({ article }) => article)) {
        await goInPage(page, '/add');
        await look(`/article/${encodeURIComponent(key)}`, '.text');
      }
    });
  }, 300_000);
});

describe('the files of the page', () => {
  it('are small before anything is fetched that is wanted later', () => {
    const page = explorer.files.get('/index.html')?.toString() ?? '';
    const wanted = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    const bytes = wanted.map((path) => gzipSync(explorer.files.get(path) ?? '').length);
    const sum = bytes.reduce((total, each) => total + each, gzipSync(page).length);
    console.log(`the page without its lazy parts: ${(sum / 1024).toFixed(1)} KB gzip`);
    expect(wanted.length).toBeGreaterThan(1);
    expect(sum).toBeLessThan(BUNDLE_BYTES);
  });
});

interface Judged {
  readonly contradictions: {
    readonly nodes: readonly {
      readonly review: string;
      readonly reviews: { readonly nodes: readonly unknown[] };
    }[];
  };
}

/** What makes the page wider than the screen. */
const STICKING_OUT = `document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.querySelectorAll('main *')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth)
    .map((each) => each.tagName + '.' + each.getAttribute('class'))`;

/** How a file of each kind begins. */
const BEGINNINGS = { PNG: /^\x89PNG/, SVG: /^<svg /, CSV: /^\xef\xbb\xbf[^\n]+\n[^\n]+/ };

async function takeAway(page: Page, kind: keyof typeof BEGINNINGS): Promise<Buffer> {
  await page.click('.menu summary');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`.menu button:has-text("${kind}")`),
  ]);
  return readFile(await download.path());
}

/** Drops a file as somebody does who drags it from a folder. */
async function drop(
  page: Page,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  const dataTransfer = await page.evaluateHandle<object>(
    `(() => { const held = new DataTransfer(); held.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return held; })()`,
  );
  await page.dispatchEvent('.drop', 'drop', { dataTransfer });
}

/** Goes on with the Tab key until something with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)) === words) return;
  }
  throw new Error(`"${words}" cannot be reached by the keyboard.`);
}
