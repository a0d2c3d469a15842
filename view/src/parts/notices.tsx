import { type ComponentChildren, type JSX } from 'preact';

import { apiKey, keepKey } from '../state.ts';
import { type Asking } from '../use-answer.ts';

/** Shows what an answer brings, or that it is on its way, or why it is not to be had and what to do. */
export function Answered<Result>({
  asking,
  children,
}: {
  readonly asking: Asking<Result>;
  readonly children: (data: Result) => ComponentChildren;
}): JSX.Element {
  switch (asking.kind) {
    case 'loading':
      return (
        <p class="notice" role="status">
          Asking the graph …
        </p>
      );
    case 'failed':
      return asking.error.code === 'UNAUTHENTICATED' ? (
        <KeyForm remedy={asking.error.remedy} />
      ) : (
        <div class="notice notice-bad" role="alert">
          <p>
            <strong>{asking.error.message}</strong>
          </p>
          <p>{asking.error.remedy}</p>
          <button type="button" onClick={asking.retry}>
            Try again
          </button>
        </div>
      );
    case 'done':
      return <>{children(asking.data)}</>;
  }
}

/** Says that there is nothing, and what to do for something. */
export function Empty({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="notice">{children}</div>;
}

function KeyForm({ remedy }: { readonly remedy: string }): JSX.Element {
  const keep = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget).get('key');
    if (typeof given === 'string') keepKey(given.trim());
  };
  return (
    <form class="notice" onSubmit={keep}>
      <p>{remedy}</p>
      <label>
        Key <input name="key" type="password" autocomplete="off" value={apiKey.value} required />
      </label>{' '}
      <button type="submit">Use it</button>
      <p class="quiet">It is kept in this tab only, and forgotten when you close it.</p>
    </form>
  );
}
