import { type ComponentChildren, type JSX } from 'preact';

import { type Asking } from '../use-answer.ts';
import { KeyForm } from './key-form.tsx';

/** Shows what an answer brings, or that it is on its way, or why it is not to be had and what to do. */
export function Answered<Result>({
  asking,
  children,
}: {
  readonly asking: Asking<Result>;
  readonly children: (data: Result, again: () => void) => ComponentChildren;
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
      return <>{children(asking.data, asking.again)}</>;
  }
}

/** Says that there is nothing, and what to do for something. */
export function Empty({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="notice">{children}</div>;
}
