import { type Browser, chromium, type Page } from 'playwright-core';

/** A page of a browser that reaches this machine only, and what it did beyond what a test asked of it. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses asked for elsewhere than at the endpoint. */
  readonly outside: string[];
  /** Errors of scripts, and what a policy of the page refused. */
  readonly errors: string[];
}

/** Starts Debian's Chromium, to whom no name but this machine's own exists. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** Opens an address in a page of its own. */
export async function openPage(browser: Browser, address: string): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  const outside: string[] = [];
  const errors: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) outside.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  return { page, outside, errors };
}
