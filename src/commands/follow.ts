import { setTimeout as sleep } from 'node:timers/promises';

import { readConfig } from '../config.ts';
import { CounterclaimError } from '../domain/errors.ts';
import { type WatchedFolders, watchFolders } from '../fetch/watch/watch-folders.ts';
import { EXIT } from './exit-code.ts';
import { createRounds, type FollowRound, type RoundScope } from './follow-round.ts';
import { readTargets } from './follow-targets.ts';
import { withWeb } from './open-web.ts';
import { type Output } from './output.ts';
import { printError } from './print-error.ts';
import { type Surroundings } from './surroundings.ts';

/** How feeds and folders are followed. */
export interface FollowOptions {
  readonly targets: readonly string[];
  /** Milliseconds from the begin of one round to that of the next. */
  readonly every: number;
  /** One round, and no more. */
  readonly once?: boolean;
  readonly adopt?: boolean;
}

/**
 * Reads what feeds and sitemaps list and what lies in folders into the graph, then what comes new, until
 * Ctrl-C; beside a live instance, whose reader does the reading.
 * @throws CounterclaimError of the first round; those of later ones are told, and the next round tries again
 */
export async function runFollow(
  surroundings: Surroundings,
  output: Output,
  { targets: named, every, once = false, adopt }: FollowOptions,
): Promise<number> {
  const targets = await readTargets(named, surroundings.folder);
  const config = readConfig(surroundings.environment);
  return withWeb(surroundings, config, async (web) => {
    const round = createRounds({ surroundings, output, web, targets, adopt });
    const everything = { withLists: targets.lists.length > 0, changed: null };
    if (once) return round(everything);
    // Watched before they are read: what comes in between is not missed.
    const folders = await watchFolders(targets.folders);
    try {
      const code = await round(everything);
      if (surroundings.signal.aborted) return code;
      return await goOn(round, everything.withLists, { folders, every, surroundings, output });
    } finally {
      await folders.close();
    }
  });
}

async function goOn(
  round: FollowRound,
  hasLists: boolean,
  parts: Pick<FollowOptions, 'every'> & {
    readonly folders: WatchedFolders;
    readonly surroundings: Surroundings;
    readonly output: Output;
  },
): Promise<number> {
  const { folders, every, output } = parts;
  const { signal } = parts.surroundings;
  let nextLook = Date.now() + every;
  let owed: ReadonlySet<string> = new Set<string>();
  for (;;) {
    await nextWork(folders, nextLook, signal);
    if (isStopped(signal)) return EXIT.ok;
    const isTime = Date.now() >= nextLook;
    if (isTime) nextLook = Date.now() + every;
    const changed = new Set([...owed, ...folders.takeChanges()]);
    const isDone = await tryRound(round, { withLists: hasLists && isTime, changed }, output);
    if (isStopped(signal)) return EXIT.interrupted;
    owed = isDone ? new Set<string>() : changed;
  }
}

/** Asked anew each time: it changes while something is awaited. */
function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Resolves when it is time for a look, when a file has come, or when a stop is asked for. */
async function nextWork(folders: WatchedFolders, at: number, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const wait = sleep(Math.max(0, at - Date.now()), undefined, { signal: either });
  await Promise.race([wait.catch(() => undefined), folders.changed(either)]);
  ended.abort();
}

async function tryRound(round: FollowRound, scope: RoundScope, output: Output): Promise<boolean> {
  try {
    await round(scope);
    return true;
  } catch (error) {
    if (!(error instanceof CounterclaimError)) throw error;
    printError(error, output);
    return false;
  }
}
