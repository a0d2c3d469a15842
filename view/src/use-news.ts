import { useEffect, useRef, useState } from 'preact/hooks';

import { isKnown } from './documents.ts';
import { listen } from './listen.ts';
import { apiKey } from './state.ts';

/** What has come in since one began to listen. */
export interface News {
  /** The ids of it; what is asked for at the same time may have some of it already. */
  readonly heard: ReadonlySet<string>;
  /** Takes what was heard for shown. */
  readonly clear: () => void;
}

/** What one listens to. */
export interface NewsWanted {
  /** A saved subscription, and the field of it that brings things with an id. */
  readonly operation: string;
  readonly field: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isOn?: boolean;
  /** The ids of what is there now: asked for after a break, in which some may have been missed. */
  readonly lookAgain: () => Promise<readonly string[]>;
}

const NONE: ReadonlySet<string> = new Set();

/** Listens while a view is open; where the server tells nothing, nothing is heard. */
export function useNews(wanted: NewsWanted): News {
  const [heard, hear] = useState(NONE);
  const { operation, field, isOn = true, lookAgain } = wanted;
  const latest = useRef(lookAgain);
  latest.current = lookAgain;
  const variables = JSON.stringify(wanted.variables);
  const key = apiKey.value;
  useEffect(() => {
    hear(NONE);
    if (!isOn || !isKnown(operation)) return undefined;
    const add = (ids: readonly string[]): void => {
      if (ids.length > 0) hear((before) => new Set([...before, ...ids]));
    };
    return listen(operation, JSON.parse(variables) as Record<string, unknown>, {
      onEvent: (data) => {
        add(idsIn(data, field));
      },
      onReturn: () => {
        // Without an answer there is nothing to tell of; the next break looks again.
        latest.current().then(add, () => undefined);
      },
    });
  }, [operation, variables, field, isOn, key]);
  return {
    heard,
    clear: () => {
      hear(NONE);
    },
  };
}

/** The id of what an event brings; none of what is gone again already. */
function idsIn(data: unknown, field: string): readonly string[] {
  const told = new Map(Object.entries(data ?? {})).get(field) as { readonly id?: string } | null;
  return told?.id === undefined ? [] : [told.id];
}
