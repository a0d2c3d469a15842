import { type JSX } from 'preact';

import { apiKey, keepKey } from '../state.ts';

/** Asks for the key by which an endpoint knows its caller. */
export function KeyForm({ remedy }: { readonly remedy: string }): JSX.Element {
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
