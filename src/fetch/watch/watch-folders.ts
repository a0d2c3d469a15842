import { basename } from 'node:path';

import { watch } from 'chokidar';

/** Folders under watch. */
export interface WatchedFolders {
  /** The paths that came or changed since it was last asked; what was removed is not told. */
  takeChanges(): ReadonlySet<string>;
  /** Resolves when something has come or changed; at once when something waits. */
  changed(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** A file is taken when it has not grown for so long. */
const STILL_MILLISECONDS = 1_000;
const LOOK_MILLISECONDS = 100;

/**
 * Watches folders with what is in them, hidden files left out; what is there already is no change. A file
 * that is still being written is told when it is whole.
 * @param folders absolute paths
 */
export async function watchFolders(folders: readonly string[]): Promise<WatchedFolders> {
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  const tell = (path: string): void => {
    waiting.add(path);
    for (const listener of listeners) listener();
  };
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => basename(path).startsWith('.') && !folders.includes(path),
    awaitWriteFinish: { stabilityThreshold: STILL_MILLISECONDS, pollInterval: LOOK_MILLISECONDS },
  });
  watcher.on('add', tell).on('change', tell);
  // A folder inside that may not be read is no reason to stop; reading it says so.
  watcher.on('error', () => undefined);
  // Where there is nothing to look at, the library is never ready.
  if (folders.length > 0) await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    takeChanges: () => {
      const taken = new Set(waiting);
      waiting.clear();
      return taken;
    },
    changed: (signal) => nextChange(waiting, listeners, signal),
    close: () => watcher.close(),
  };
}

function nextChange(
  waiting: ReadonlySet<string>,
  listeners: Set<() => void>,
  signal: AbortSignal,
): Promise<void> {
  if (waiting.size > 0 || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      listeners.delete(finish);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    listeners.add(finish);
    signal.addEventListener('abort', finish);
  });
}
