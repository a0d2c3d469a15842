import { places } from '../runtime/places.ts';
import { prepareEngine } from '../runtime/prepare-engine.ts';
import { EXIT } from './exit-code.ts';
import { fetchProgress } from './fetch-progress.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Makes the two engines ready ahead of the first start. */
export async function runEngines({ environment }: Surroundings, output: Output): Promise<number> {
  const { cache } = places(environment);
  for (const engine of ['neo4j', 'reader'] as const) {
    await prepareEngine(cache, engine, fetchProgress(output));
  }
  output.say(`The engines are ready in ${cache}.`);
  return EXIT.ok;
}
