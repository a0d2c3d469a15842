import { useCallback, useEffect, useState } from 'preact/hooks';

import { ask, NoAnswer } from './ask.ts';
import { apiKey } from './state.ts';

/** An answer on its way, here, or not to be had. */
export type Asking<Result> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: NoAnswer; readonly retry: () => void }
  | { readonly kind: 'done'; readonly data: Result; readonly again: () => void };

type Held<Result> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: NoAnswer }
  | { readonly kind: 'done'; readonly data: Result };

/** Asks when a view opens, and again when what it asks for changes; the old answer stays until the new one is here. */
export function useAnswer<Result>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
): Asking<Result> {
  const [held, hold] = useState<Held<Result>>({ kind: 'loading' });
  const [turn, setTurn] = useState(0);
  const wanted = JSON.stringify(variables);
  const key = apiKey.value;
  useEffect(() => {
    const controller = new AbortController();
    ask<Result>(operation, JSON.parse(wanted) as Record<string, unknown>, controller.signal)
      .then((data) => {
        hold({ kind: 'done', data });
      })
      .catch((error: unknown) => {
        if (controller.signal.aborted) return;
        if (!(error instanceof NoAnswer)) throw error;
        hold({ kind: 'failed', error });
      });
    return () => {
      controller.abort();
    };
  }, [operation, wanted, turn, key]);
  const again = useCallback(() => {
    setTurn((count) => count + 1);
  }, []);
  if (held.kind === 'failed') return { ...held, retry: again };
  return held.kind === 'done' ? { ...held, again } : held;
}
