import { type Browser, type CDPSession, type Page } from 'playwright-core';

/** How a drawing came to be seen, in milliseconds. */
export interface Seen {
  /** From when the answer was here as a text to the first frame on the screen in which things are drawn. */
  readonly firstFrame: number;
  /** Between two frames while the drawing is moved by hand; the median, and the longest. */
  readonly moving: { readonly median: number; readonly longest: number };
}

interface Frame {
  readonly at: number;
  readonly picture: string;
}

const WAIT_MILLISECONDS = 300_000;
/** Notes when an answer is here, before anything is made of it. */
const NOTE_ANSWER = `Response.prototype.json = async function () {
  const text = await this.text();
  if (text.length > 20_000) window.answered ??= performance.timeOrigin + performance.now();
  return JSON.parse(text);
};`;

/** Opens a page and waits until the drawing in `.canvas` is on the screen, then moves it. */
export async function firstFrame(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(NOTE_ANSWER);
    const frames: Frame[] = [];
    const session = await filming(page, frames);
    await page.goto(address);
    const seen = await untilSeen(page, frames);
    await session.send('Page.stopScreencast');
    const answered = await page.evaluate<number>('window.answered');
    await page.waitForTimeout(2_000);
    return { firstFrame: seen - answered, moving: await move(page) };
  } finally {
    await context.close();
  }
}

/** Every frame that comes to the screen, with its time. */
async function filming(page: Page, frames: Frame[]): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1_000, picture: data });
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return session;
}

/** When the first frame came in which things can be seen; frames are looked at as they come, in a page beside it. */
async function untilSeen(page: Page, frames: readonly Frame[]): Promise<number> {
  const eye = await page.context().newPage();
  const end = Date.now() + WAIT_MILLISECONDS;
  for (let at = 0; Date.now() < end;) {
    const frame = frames[at];
    if (frame === undefined) await new Promise((resolve) => setTimeout(resolve, 50));
    else {
      at += 1;
      if (await hasThings(eye, frame.picture)) {
        await eye.close();
        await page.bringToFront();
        return frame.at;
      }
    }
  }
  throw new Error(`Nothing was drawn within ${WAIT_MILLISECONDS} ms.`);
}

/** Whether dots of the colours of things stand where the drawings are: left, below the head of the page. */
function hasThings(eye: Page, picture: string): Promise<boolean> {
  return eye.evaluate<boolean>(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width * 0.6, image.height);
    let dots = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue] = [data[at], data[at + 1], data[at + 2]];
      if (Math.abs(red - 0) < 40 && Math.abs(green - 158) < 40 && Math.abs(blue - 115) < 40) dots += 1;
    }
    return dots > 30;
  })()`);
}

/** Drags the drawing to and fro and looks how long each frame takes. */
async function move(page: Page): Promise<Seen['moving']> {
  const box = await page.locator('.canvas').first().boundingBox();
  if (box === null) throw new Error('There is no drawing.');
  const [x, y] = [box.x + box.width * 0.1, box.y + box.height * 0.1];
  await page.evaluate(`window.frames = []; window.tick = (at) => { window.frames.push(at); requestAnimationFrame(window.tick); };
    requestAnimationFrame(window.tick)`);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(x + 4 * step, y + 3 * step);
  await page.mouse.up();
  const times = await page.evaluate<number[]>('[...window.frames]');
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
  const sorted = gaps.toSorted((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 };
}
