import { readConfig } from '../config.ts';
import { runDoctor as runChecks } from '../runtime/doctor.ts';
import { findLiveInstance } from '../runtime/instance.ts';
import { places } from '../runtime/places.ts';
import { EXIT } from './exit-code.ts';
import { openGraph } from './open-graph.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';

/** Prints what the program found of what it needs: each fault with its cause and its remedy. */
export async function runDoctor(surroundings: Surroundings, output: Output): Promise<number> {
  const { environment } = surroundings;
  const store = await reachableStore(surroundings, output);
  const checks = await runChecks({ environment, ...(store && { checkStore: store }) });
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
  surroundings: Surroundings,
  output: Output,
): Promise<(() => Promise<string>) | null> {
  const config = readConfig(surroundings.environment);
  const live = await findLiveInstance(places(surroundings.environment).home);
  if (config.database === null && live === null) return null;
  return async () => {
    const graph = await openGraph({ surroundings, config, output });
    await graph.close();
    return `the database at ${config.database?.uri ?? live?.uri ?? ''} is ours and of this schema`;
  };
}
