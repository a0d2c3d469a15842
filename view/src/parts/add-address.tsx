import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { addressIn, type ArticleInput } from '../logic/article-input.ts';
import { type Handing } from './add-text.tsx';

/** Takes the address of a page, which the server fetches. */
export function Address({ onGiven, onFault }: Handing): JSX.Element {
  const [pasted, setPasted] = useState('');
  const give = (event: Event): void => {
    event.preventDefault();
    const url = addressIn(pasted);
    if (url === null) {
      onFault('An address that begins with http:// or https:// was wanted.');
      return;
    }
    const article: ArticleInput = { url };
    onGiven([article]);
  };
  return (
    <form class="way" onSubmit={give}>
      <h2>An address</h2>
      <p class="quiet">The server fetches the page; only an admin may ask for that.</p>
      <label>
        Address of a page
        <input
          name="url"
          inputMode="url"
          value={pasted}
          placeholder="https://…"
          onInput={({ currentTarget }) => {
            setPasted(currentTarget.value);
          }}
        />
      </label>
      <button type="submit">Read it</button>
    </form>
  );
}
