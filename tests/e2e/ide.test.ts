import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';

import { openIde } from '../../src/commands/open-ide.ts';
import { readSavedOperations } from '../../src/commands/operations.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { openPage, startBrowser, type WatchedPage } from '../support/browser.ts';
import { fillGraph } from '../support/fill-graph.ts';
import { type HttpApi, serveReader } from '../support/http-api.ts';
import { openTestGraph, type TestGraph } from '../support/open-test-graph.ts';

const TIME = 120_000;

let graph: TestGraph;
let api: HttpApi;
let browser: Browser;
beforeAll(async () => {
  graph = await openTestGraph();
  await fillGraph(graph.database, 8);
  api = await serveReader(createGraphReader(graph.connection), {
    ide: await openIde(),
    saved: await readSavedOperations(),
  });
  browser = await startBrowser();
}, TIME);
afterAll(async () => {
  await browser.close();
  await api.close();
  await graph.connection.close();
});

const open = (path: string): Promise<WatchedPage> =>
  openPage(browser, new URL(path, api.address).href);

/** Puts a text where the editor of a name has another. */
async function write(page: Page, editor: string, text: string): Promise<void> {
  await page.getByLabel(editor).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** The answer, once there is one of which a part is known. */
async function answerWith(page: Page, part: string): Promise<string> {
  const shown = page.getByLabel('Answer as JSON');
  await shown.getByText(part).first().waitFor();
  return shown.innerText();
}

describe('the page to ask from', () => {
  it(
    'lists the saved operations and runs the one that is chosen, with variables of this graph',
    async () => {
      const { page, outside, errors } = await open('/ide');
      await page.getByRole('button', { name: /^overview/ }).waitFor();
      expect(await page.locator('.operations li').count()).toBe((await readSavedOperations()).size);
      await page.getByLabel('Find a saved question').fill('question 1:');
      await page.getByRole('button', { name: /^conflicts/ }).click();
      await page
        .getByLabel('Variables as JSON')
        .getByText('"story"', { exact: true })
        .nth(1)
        .waitFor();
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      expect(await answerWith(page, 'contradictions')).toContain('"QUANTITY"');
      expect(await page.getByRole('status').innerText()).toMatch(
        /^200 · \d+ ms · at most \d+ things/,
      );
      expect(page.url()).toMatch(/#conflicts$/);
      expect({ outside, errors }).toEqual({ outside: [], errors: [] });
    },
    TIME,
  );

  it(
    'runs every saved question as it is filled',
    async () => {
      const { page } = await open('/ide');
      await page.getByLabel('Variables as JSON').waitFor();
      // The last of what is loaded are the examples, as which variables are filled.
      await page.waitForLoadState('networkidle');
      const failed: unknown[] = [];
      const questions = [...(await readSavedOperations())].filter(([, text]) =>
        /^query /m.test(text),
      );
      for (const [name] of questions) {
        await page
          .locator('.operations button', { has: page.getByText(name, { exact: true }) })
          .click();
        const [response] = await Promise.all([
          page.waitForResponse(/\/graphql$/),
          page.getByRole('button', { name: 'Ask', exact: true }).click(),
        ]);
        const { errors } = (await response.json()) as { readonly errors?: unknown };
        if (errors !== undefined) failed.push([name, errors]);
        await page.getByRole('button', { name: 'Ask', exact: true }).waitFor();
      }
      expect(failed).toEqual([]);
    },
    TIME,
  );

  it(
    'answers a question that is typed, completes and checks it by the schema',
    async () => {
      const { page, outside, errors } = await open('/ide#overview');
      await page.getByText('Overview').first().waitFor();
      await write(page, 'Question in GraphQL', '{ outlets(first: 2) { nodes { nam');
      await page.keyboard.press('Control+Space');
      await page.locator('.cm-tooltip-autocomplete').getByText('name').first().waitFor();
      await page.keyboard.press('Escape');
      await write(page, 'Question in GraphQL', '{ outlets(first: 2) { nodes { colour } } }');
      await page.locator('.cm-lintRange-error').first().waitFor();
      await write(
        page,
        'Question in GraphQL',
        '{ outlets(first: 2) { totalCount nodes { name } } }',
      );
      await page.keyboard.press('Control+Enter');
      const answer = await answerWith(page, 'Daily 0001');
      expect(answer).toContain('"totalCount": 8');
      await page.getByRole('button', { name: 'Set out' }).click();
      const lines = await page
        .getByLabel('Question in GraphQL')
        .locator('.cm-line')
        .allTextContents();
      expect(lines.slice(0, 3)).toEqual(['{', '  outlets(first: 2) {', '    totalCount']);
      expect({ outside, errors }).toEqual({ outside: [], errors: [] });
    },
    TIME,
  );
});

describe('the map of the schema', () => {
  it(
    'shows what leads to a type and where its fields lead',
    async () => {
      const { page, outside, errors } = await open('/schema-map');
      const things = page.getByRole('group', { name: 'All things' });
      await things.getByRole('link', { name: 'Claim', exact: true }).click();
      const map = page.getByRole('group', { name: 'Claim', exact: true });
      await map.getByText('statement', { exact: true }).waitFor();
      for (const name of ['Query', 'Assertion', 'Story']) {
        expect(await map.getByRole('link', { name, exact: true }).count()).toBeGreaterThan(0);
      }
      await page.getByLabel('Find a type').fill('degree');
      await page.getByRole('link', { name: 'Degree', exact: true }).first().click();
      await page.getByText('STRONG').first().waitFor();
      expect({ outside, errors }).toEqual({ outside: [], errors: [] });
    },
    TIME,
  );
});

describe('an endpoint that does not tell its schema', () => {
  it.each([
    [{ introspection: false }, /INTROSPECTION=no/],
    [{ onlySaved: true }, /PERSISTED_ONLY=yes/],
    [{ ide: new Map<string, Buffer>() }, /build:pages/],
  ])('says so in place of the pages: %j', async (serving, words) => {
    const off = await serveReader(createGraphReader(graph.connection), {
      ide: await openIde(),
      ...serving,
    });
    try {
      for (const path of ['/ide', '/schema-map']) {
        const { status, headers, text } = await off.send(path);
        expect(text).toMatch(words);
        expect(status).toBe(404);
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      }
      expect((await off.send('/ide/operations.json')).status).toBe(404);
    } finally {
      await off.close();
    }
  });
});
