import { type Config, readConfig } from '../config.ts';
import { runDoctor as runChecks } from '../runtime/doctor.ts';
import { findLiveInstance } from '../runtime/instance.ts';
import { places } from '../runtime/places.ts';
import { inspectGraph } from '../store/inspect-graph.ts';
import { EXIT } from './exit-code.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Prints what the program found of what it needs: each fault with its cause and its remedy. */
export async function runDoctor(surroundings: Surroundings, output: Output): Promise<number> {
  const { environment } = surroundings;
  const config = readConfig(environment);
  const checkStore = await reachableStore(config, places(environment).home);
  const checks = await runChecks({
    environment,
    port: config.port,
    ...(checkStore && { checkStore }),
  });
  for (const check of checks) {
    if (output.isJson) {
      output.answer(JSON.stringify(check));
      continue;
    }
    output.answer(`${check.ok ? 'ok   ' : 'FAULT'} ${check.name}: ${check.cause}`);
    if (check.remedy !== null) output.answer(`      → ${check.remedy}`);
  }
  return checks.every(({ ok }) => ok) ? EXIT.ok : EXIT.setup;
}

/** The store is looked into only where nothing has to be started for it. */
async function reachableStore(
  config: Config,
  home: string,
): Promise<(() => Promise<string>) | undefined> {
  const { database } = config;
  if (database !== null) return () => inspectGraph(database);
  const live = await findLiveInstance(home);
  return live === null ? undefined : () => inspectGraph(live, live.nonce);
}
