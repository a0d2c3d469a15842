import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { generatedArticle } from './generated-articles.ts';
import { inMegabytes } from './process-use.ts';
import { type IngestSample, sampleIngest } from './run-program.ts';
import { slopeOf } from './slope.ts';

/**
 * Feeds generated articles through the whole program and prints the memory of its processes on the way, and
 * by how much it still grows in the second half. What a home holds already is not read again, so that a run
 * that was cut off goes on.
 */
export async function measureMemory(options: {
  readonly articles: number;
  readonly every: number;
  readonly home: string;
}): Promise<void> {
  mkdirSync(options.home, { recursive: true });
  const file = join(options.home, 'generated.jsonl');
  const lines = Array.from({ length: options.articles }, (_, number) =>
    JSON.stringify(generatedArticle(number)),
  );
  writeFileSync(file, lines.join('\n'));
  const settings = { COUNTERCLAIM_HOME: options.home };
  const samples: IngestSample[] = [];
  for await (const sample of sampleIngest(file, { every: options.every, settings })) {
    console.log(describeSample(sample, samples.at(-1)));
    samples.push(sample);
  }
  for (const line of describeGrowth(samples)) console.log(line);
}

function describeSample(
  { articles, seconds, use }: IngestSample,
  before: IngestSample | undefined,
): string {
  const pace =
    before === undefined
      ? ''
      : `; ${((articles - before.articles) / (seconds - before.seconds)).toFixed(2)} articles a second`;
  return `after ${articles}: ${inMegabytes(use)}${pace}`;
}

/** Of the second half, for memory that is filled once grows in the first. */
function describeGrowth(samples: readonly IngestSample[]): readonly string[] {
  const half = (samples.at(-1)?.articles ?? 0) / 2;
  const later = samples.filter(({ articles }) => articles >= half);
  return Object.keys(later[0]?.use ?? {}).map((name) => {
    const points = later.flatMap(({ articles, use }) => {
      const found = use[name];
      return found === undefined ? [] : [{ x: articles / 1000, y: found.megabytes }];
    });
    return `${name}: ${slopeOf(points).toFixed(1)} MB a thousand articles in the second half (${points.length} looks)`;
  });
}
