import { type JSX } from 'preact';

/** Brings the next page of a long list; nothing where all of it is shown. */
export function More({
  more,
  words,
}: {
  readonly more: (() => void) | null;
  readonly words: string;
}): JSX.Element | null {
  if (more === null) return null;
  return (
    <p class="more">
      <button type="button" onClick={more}>
        {words}
      </button>
    </p>
  );
}
