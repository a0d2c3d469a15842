import { useSignal } from '@preact/signals';
import { type JSX } from 'preact';

import { operationsWith } from '../operations.ts';
import { choose, chosen, operations } from '../state.ts';

/** The saved operations to click from, each with what it is for. */
export function OperationList(): JSX.Element {
  const words = useSignal('');
  return (
    <nav class="operations" aria-label="Saved operations">
      <input
        type="search"
        placeholder="Find a saved question"
        aria-label="Find a saved question"
        value={words.value}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
      />
      <ul>
        {operationsWith(operations.value, words.value).map(({ name, about }) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === chosen.value}
              onClick={() => {
                choose(name);
              }}
            >
              <strong>{name}</strong>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
