/** Events that wait for one listener, in their order. */
export interface WaitingEvents<Event> {
  /** Adds some; those that are more than may wait end it, unless nothing waits. */
  push(events: readonly Event[]): void;
  /** Gives them one by one, until somebody ends it. */
  readonly events: AsyncGenerator<Event, void, undefined>;
  end(): void;
}

/** @param onOverflow told once that more wait than may, after which there are no more */
export function createWaitingEvents<Event>(
  most: number,
  onOverflow: () => void,
): WaitingEvents<Event> {
  const waiting: Event[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  const end = (): void => {
    isOver = true;
    waiting.splice(0);
    wake();
  };
  return {
    end,
    push: (events) => {
      if (isOver || events.length === 0) return;
      if (waiting.length > 0 && waiting.length + events.length > most) {
        end();
        onOverflow();
        return;
      }
      waiting.push(...events);
      wake();
    },
    events: takeFrom(waiting, {
      isOver: () => isOver,
      more: () =>
        new Promise((resolve) => {
          wake = resolve;
        }),
    }),
  };
}

async function* takeFrom<Event>(
  waiting: Event[],
  { isOver, more }: { readonly isOver: () => boolean; readonly more: () => Promise<void> },
): AsyncGenerator<Event, void, undefined> {
  while (!isOver()) {
    const next = waiting.shift();
    if (next === undefined) await more();
    else yield next;
  }
}
