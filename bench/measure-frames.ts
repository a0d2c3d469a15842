import { parseArgs } from 'node:util';

import { buildView } from '../tests/support/build-view.ts';
import { openBrowser } from '../tests/support/open-browser.ts';
import { firstFrame, type Seen } from './frames/first-frame.ts';
import { benchGraph } from './frames/graphs.ts';
import { serveBench } from './frames/serve-bench.ts';

/**
 * Prints how long it takes from an answer to the first frame of the page's graph view, and how long each frame takes while
 * one moves it, beside Cytoscape.js on the same graph in the same browser without a graphics card. It gates nothing.
 *
 * `npm run bench:frames -- --size 1000 --size 10000 --size 100000 --runs 3`
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] },
    runs: { type: 'string', default: '3' },
  },
});
const server = await serveBench(await buildView());
const browser = await openBrowser();
try {
  for (const size of values.size.map(Number)) {
    const { answer, elements } = benchGraph(size);
    server.answer({ subgraph: answer }, elements);
    const [ours, theirs]: [Seen[], Seen[]] = [[], []];
    // In turns, so that what else this machine does weighs on both alike.
    for (let run = 0; run < Number(values.runs); run += 1) {
      ours.push(await firstFrame(browser, `${server.origin}/graph/n0`));
      theirs.push(await firstFrame(browser, `${server.origin}/cytoscape`));
    }
    report(size, ours, theirs);
  }
} finally {
  await browser.close();
  server.close();
}

function report(size: number, ours: readonly Seen[], theirs: readonly Seen[]): void {
  const [own, other] = [ours, theirs].map((runs) => ({
    first: median(runs.map((seen) => seen.firstFrame)),
    moving: median(runs.map(({ moving }) => moving.median)),
    longest: median(runs.map(({ moving }) => moving.longest)),
  }));
  if (own === undefined || other === undefined) return;
  console.log(
    [
      `${size.toLocaleString('en')} things: first frame after ${ms(own.first)}, Cytoscape.js ${ms(other.first)}`,
      `ratio ${(own.first / other.first).toFixed(2)}`,
      `a frame while moving ${ms(own.moving)} (longest ${ms(own.longest)}), Cytoscape.js ${ms(other.moving)} (longest ${ms(other.longest)})`,
    ].join('; '),
  );
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ms(figure: number): string {
  return `${figure.toFixed(0)} ms`;
}
