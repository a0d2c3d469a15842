import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MILLISECONDS = 100;

/** Waits until something is so; fails after `milliseconds`. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 30_000,
): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It was not so within ${milliseconds} ms.`);
    await sleep(POLL_MILLISECONDS);
  }
}
