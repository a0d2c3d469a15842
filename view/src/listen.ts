import { createEventCutter } from './logic/event-stream.ts';
import { isPassing, pauseBefore } from './logic/retry.ts';
import { apiKey } from './state.ts';

/** Who wants to be told. */
export interface Listener {
  /** Told with each event what it brings. */
  readonly onEvent: (data: unknown) => void;
  /** Told whenever one is connected again, for in between something may have been missed. */
  readonly onReturn?: () => void;
  /** Told when all was told, or when this server tells nothing. */
  readonly onEnd?: (why: 'complete' | 'refused') => void;
}

/** A server shows every few seconds that it is there; one that is silent longer is gone. */
const SILENCE_MILLISECONDS = 30_000;

/**
 * Listens to a saved subscription for as long as somebody looks at the page, and comes again when the connection breaks. A page
 * that is out of sight gives its connection back: browsers have few of them for a server.
 * @returns what ends it
 */
export function listen(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  listener: Listener,
): () => void {
  const state: Listening = { failures: 0, hasBegun: false, isOver: false, open: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const connect = async (): Promise<void> => {
    if (state.isOver || state.open !== null || document.hidden) return;
    state.open = new AbortController();
    const outcome = await hear({ operation, variables }, { state, listener, open: state.open });
    state.open = null;
    if (outcome === 'again') {
      timer = setTimeout(() => void connect(), pauseBefore(state.failures));
      state.failures += 1;
      return;
    }
    end();
    listener.onEnd?.(outcome);
  };
  const onSight = (): void => {
    if (document.hidden) state.open?.abort();
    else void connect();
  };
  const end = (): void => {
    state.isOver = true;
    clearTimeout(timer);
    state.open?.abort();
    document.removeEventListener('visibilitychange', onSight);
  };
  document.addEventListener('visibilitychange', onSight);
  void connect();
  return end;
}

interface Listening {
  failures: number;
  hasBegun: boolean;
  isOver: boolean;
  open: AbortController | null;
}

interface Hearing {
  readonly state: Listening;
  readonly listener: Listener;
  readonly open: AbortController;
}

/** One connection, from its beginning to its end. */
async function hear(
  asked: { readonly operation: string; readonly variables: object },
  { state, listener, open }: Hearing,
): Promise<'complete' | 'refused' | 'again'> {
  try {
    const response = await request(asked, open.signal);
    if (!response.ok || response.body === null) {
      return isPassing(response.status) ? 'again' : 'refused';
    }
    if (state.hasBegun) listener.onReturn?.();
    state.hasBegun = true;
    state.failures = 0;
    return await readEvents(response.body, { state, listener, open });
  } catch {
    return 'again';
  }
}

function request(
  { operation, variables }: { readonly operation: string; readonly variables: object },
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'text/event-stream',
    'content-type': 'application/json',
  };
  if (apiKey.value !== '') headers['authorization'] = `Bearer ${apiKey.value}`;
  const body = JSON.stringify({ documentId: operation, variables });
  return fetch('/graphql/stream', { method: 'POST', headers, body, signal });
}

async function readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { listener, open }: Hearing,
): Promise<'complete' | 'again'> {
  const cut = createEventCutter();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const silence = setTimeout(() => {
      open.abort();
    }, SILENCE_MILLISECONDS);
    const { value, done } = await reader.read().finally(() => {
      clearTimeout(silence);
    });
    if (done) return 'again';
    for (const { name, data } of cut(value)) {
      if (name === 'complete') return 'complete';
      if (name === 'next') listener.onEvent((JSON.parse(data) as { data?: unknown }).data);
    }
  }
}
