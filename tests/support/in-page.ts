import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { type Page } from 'playwright-core';

/** What is done inside a page stands here as text: it is no code of this program. */

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const FINDINGS = `axe.run(OPTIONS).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

/** What axe-core finds that keeps people out, light and dark; of the second only what colours can change. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Evaluated, not put into the page, whose policy allows no script but its own.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const light = await page.evaluate<string[]>(FINDINGS.replace('OPTIONS', ''));
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForSelector('[data-theme=dark]', { state: 'attached' });
  const onlyColours = "{ runOnly: ['color-contrast', 'link-in-text-block'] }";
  const dark = await page.evaluate<string[]>(FINDINGS.replace('OPTIONS', onlyColours));
  return [...light, ...dark];
}

/** How many colours are seen in a part of the page. */
export async function coloursOf(page: Page, selector: string): Promise<number> {
  const picture = (await page.locator(selector).screenshot()).toString('base64');
  return page.evaluate<number>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return new Set(new Uint32Array(data.buffer)).size;
  })()`);
}

/** The words of what has the focus. */
export function focusedText(page: Page): Promise<string> {
  return page.evaluate<string>("document.activeElement?.textContent.trim() ?? ''");
}
