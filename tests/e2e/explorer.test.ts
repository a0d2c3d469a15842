import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { type Api, createApi } from '../../src/api/server.ts';
import { LOCAL_SERVING } from '../../src/api/serving.ts';
import { type ViewFiles } from '../../src/api/http/serve-view.ts';
import { readSavedOperations } from '../../src/commands/operations.ts';
import { buildView } from '../support/build-view.ts';
import { emptyGraph, type TestGraph } from '../support/empty-graph.ts';
import { hostileReadings } from '../support/hostile-readings.ts';
import { coloursOf, focusedText, seriousFindings } from '../support/in-page.ts';
import { openBrowser, openPage, type WatchedPage } from '../support/open-browser.ts';
import { readIntoGraph } from '../support/read-into-graph.ts';
import { seedTexts } from '../support/seed-texts.ts';
import { writeReadings } from '../support/write-generated.ts';

const BUNDLE_BYTES = 90 * 1024;
const HOSTILE = 100;
/** A busy machine plans slowly, and these tests are about the page. */
const PATIENT = { ...LOCAL_SERVING.bounds, requestMilliseconds: 60_000 };

let graph: TestGraph;
let view: NonNullable<ViewFiles>;
let api: Api;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  graph = await emptyGraph();
  view = await buildView();
  browser = await openBrowser();
  api = await createApi({
    reader: graph.reader,
    serving: { view, saved: await readSavedOperations(), bounds: PATIENT },
  });
  origin = new URL(await api.listen(0)).origin;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await api.close();
  await graph.connection.close();
});

async function withPage<Result>(
  work: (watched: WatchedPage) => Promise<Result>,
  options: Parameters<typeof openPage>[2] = {},
): Promise<Result> {
  const watched = await openPage(browser, origin, options);
  try {
    return await work(watched);
  } finally {
    await watched.context.close();
  }
}

/** Opens a view and waits until it stands. */
async function open(page: Page, path: string, shows = 'main h1'): Promise<void> {
  await page.goto(origin + path);
  await page.waitForSelector(shows, { timeout: 30_000 });
}

describe('without articles', () => {
  it('says what to do', async () => {
    await withPage(async ({ page, faults }) => {
      await open(page, '/', '.notice strong');
      expect(await page.textContent('main')).toContain('counterclaim ingest');
      expect(faults).toEqual([]);
    });
  });
});

describe('the five articles', () => {
  let story: string;
  beforeAll(async () => {
    await readIntoGraph(graph, seedTexts());
    const { data } = await api.execute('{ stories { nodes { id } } }');
    story = (data as { stories: { nodes: [{ id: string }] } }).stories.nodes[0].id;
  }, 300_000);

  const views = (): [string, string, string][] => [
    ['/', '.card', 'nearly 8,000'],
    [`/story/${story}`, '.card', 'Ukrainian ambassador to South Korea'],
    [`/story/${story}?kind=ROLE`, '.card', 'non-combat'],
    [`/story/${story}/timeline`, '.timeline', 'Undated'],
    [`/story/${story}/outlets`, '.matrix', 'The Economic Times'],
    [`/story/${story}/sources`, '.tree', 'American intelligence'],
    [`/story/${story}/graph`, '.filters label', 'contradicts'],
    ['/article/002', '.m-claim', 'In the article'],
  ];

  it.each(['light', 'dark'] as const)(
    'are shown in every view, %s, without a fault, a request to elsewhere or a serious finding',
    async (colorScheme) => {
      for (const [path, shows, words] of views()) {
        await withPage(
          async ({ page, faults }) => {
            await open(page, path, shows);
            if (!path.startsWith('/article'))
              expect(await page.textContent('main')).toContain(words);
            expect([path, faults]).toEqual([path, []]);
            expect([path, await seriousFindings(page)]).toEqual([path, []]);
          },
          { colorScheme, bypassCSP: true },
        );
      }
    },
    180_000,
  );

  it('are shown under the policy, on a narrow screen, without anything sticking out', async () => {
    for (const [path, shows] of views()) {
      await withPage(
        async ({ page, faults }) => {
          await open(page, path, shows);
          const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect([path, over, faults]).toEqual([path, 0, []]);
        },
        { viewport: { width: 375, height: 812 } },
      );
    }
  }, 120_000);

  it('are shown with both sentences, the words that conflict, and how each chain ends', async () => {
    await withPage(async ({ page }) => {
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

  it('lead by the keyboard from one view to the next', async () => {
    await withPage(async ({ page, faults }) => {
      await open(page, '/', '.card');
      for (const tab of ['Timeline', 'Outlets', 'Sources', 'Graph', 'Disagreements']) {
        await tabTo(page, tab);
        await page.keyboard.press('Enter');
        await page.waitForSelector(`.tabs [aria-current]:has-text("${tab}")`);
      }
      await page.waitForSelector('.who a');
      await tabTo(page, '002');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.m-claim');
      await tabTo(page, 'North Korea');
      await page.waitForSelector('.mark-note');
      await page.goBack();
      await page.waitForSelector('.card');
      expect(faults).toEqual([]);
    });
  }, 60_000);

  it('are drawn as a graph that can be searched, and where a path is found', async () => {
    await withPage(async ({ page, faults }) => {
      await open(page, `/story/${story}/graph`, '.canvas canvas');
      await page.waitForSelector('text=/things, \\d+ edges/');
      await page.waitForTimeout(1_500);
      expect(await coloursOf(page, '.canvas')).toBeGreaterThan(30);
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
  }, 60_000);

  it('can be taken away as a table, a drawing and a picture', async () => {
    await withPage(async ({ page, faults }) => {
      for (const [path, shows, kinds] of [
        [`/story/${story}`, '.dot-plot .row', ['PNG', 'SVG', 'CSV']],
        [`/story/${story}/graph`, '.canvas canvas', ['PNG', 'SVG', 'CSV']],
        [`/story/${story}/sources`, '.tree', ['CSV']],
      ] as const) {
        await open(page, path, shows);
        for (const kind of kinds) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.click(`.exports button:has-text("${kind}")`),
          ]);
          const bytes = await readFile(await download.path());
          expect([path, kind, bytes.length > 500]).toEqual([path, kind, true]);
        }
      }
      expect(faults).toEqual([]);
    });
  }, 60_000);

  it('show the query of a view', async () => {
    await withPage(async ({ page }) => {
      await open(page, `/story/${story}/outlets`, '.matrix');
      await page.click('text=Show the query');
      await page.waitForSelector('.query pre:has-text("query OutletMatrix")');
    });
  });

  it('are said to be out of reach when the server is, and asked for a key where one is wanted', async () => {
    await withPage(async ({ page }) => {
      await page.route('**/graphql', (route) => route.abort());
      await open(page, '/', '.notice-bad');
      expect(await page.textContent('.notice-bad')).toContain('counterclaim serve');
      await page.unroute('**/graphql');
      await page.click('button:has-text("Try again")');
      await page.waitForSelector('.card');
      await page.route('**/graphql', (route) =>
        route.request().headers()['authorization'] === 'Bearer secret'
          ? route.continue({ headers: { ...route.request().headers(), authorization: '' } })
          : route.fulfill({
              status: 401,
              json: { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
            }),
      );
      await page.reload();
      await page.fill('input[name=key]', 'secret');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.notice-bad, .card');
      expect(await page.evaluate('Object.keys(localStorage)')).toEqual([]);
    });
  });

  it('leave room for 10,000 things', async () => {
    await withPage(async ({ page, faults }) => {
      const answer = manyThings(10_000);
      await page.route('**/graphql', (route) =>
        String(route.request().postData()).includes('"subgraph"')
          ? route.fulfill({ json: answer })
          : route.continue(),
      );
      await page.goto(`${origin}/graph/n0`);
      await page.waitForSelector('text=10,000 things', { timeout: 60_000 });
      const first = await page.evaluate<number>('performance.now()');
      const began = performance.now();
      await page.fill('input[type=search]', 'Thing 77');
      await page.click('.found button');
      const took = performance.now() - began;
      expect(await coloursOf(page, '.canvas')).toBeGreaterThan(10);
      console.log(
        `10,000 things: drawn after ${first.toFixed(0)} ms, found and shown in ${took.toFixed(0)} ms`,
      );
      expect(took).toBeLessThan(10_000);
      expect(faults).toEqual([]);
    });
  }, 120_000);
});

describe('articles that mean harm', () => {
  it('do none in any view', async () => {
    await writeReadings(graph.writer, hostileReadings(HOSTILE));
    const { data } = await api.execute(
      '{ stories(first: 100) { nodes { id } } articles(first: 100) { nodes { key } } }',
    );
    const found = data as {
      stories: { nodes: { id: string }[] };
      articles: { nodes: { key: string }[] };
    };
    await withPage(async ({ page, faults }) => {
      await open(page, '/');
      const look = async (path: string, shows: string): Promise<void> => {
        await open(page, path, shows);
        expect(await page.evaluate('"hacked" in window')).toBe(false);
        expect([path, faults]).toEqual([path, []]);
      };
      for (const { id } of found.stories.nodes.slice(0, 3)) {
        await look(`/story/${id}`, 'main h1');
        await look(`/story/${id}/timeline`, '.timeline');
        await look(`/story/${id}/outlets`, '.matrix');
        await look(`/story/${id}/sources`, '.tree');
        await look(`/story/${id}/graph`, '.filters label');
      }
      for (const { key } of found.articles.nodes) {
        await look(`/article/${encodeURIComponent(key)}`, '.text');
      }
      expect(found.articles.nodes.length).toBe(100);
    });
  }, 300_000);
});

describe('the files of the page', () => {
  it('are small before anything is fetched that is wanted later', () => {
    const page = view.get('/index.html')?.toString() ?? '';
    const wanted = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    const bytes = wanted.map((path) => gzipSync(view.get(path) ?? '').length);
    const sum = bytes.reduce((total, each) => total + each, gzipSync(page).length);
    console.log(`the page without its lazy parts: ${(sum / 1024).toFixed(1)} KB gzip`);
    expect(wanted.length).toBeGreaterThan(1);
    expect(sum).toBeLessThan(BUNDLE_BYTES);
  });
});

/** Goes on with the Tab key until something with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focusedText(page)) === words) return;
  }
  throw new Error(`"${words}" cannot be reached by the keyboard.`);
}

/** A part of a graph larger than the server gives at once. */
function manyThings(count: number): object {
  const nodes = Array.from({ length: count }, (_, at) => ({
    distance: 1,
    edgeCount: 2,
    node: { __typename: 'Person', id: `n${at}`, name: `Thing ${at}` },
  }));
  const edges = nodes.slice(1).flatMap(({ node: { id } }, at) => [
    {
      id: `a${at}`,
      type: 'CITES',
      from: id,
      to: `n${Math.floor(at / 3)}`,
      kind: 'LINK',
      degree: null,
    },
    {
      id: `b${at}`,
      type: 'ABOUT',
      from: id,
      to: `n${(at * 7919) % count}`,
      kind: null,
      degree: null,
    },
  ]);
  return {
    data: { subgraph: { truncated: false, omittedNodes: 0, omittedEdges: 0, nodes, edges } },
  };
}
