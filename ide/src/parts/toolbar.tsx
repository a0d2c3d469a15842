import { type JSX } from 'preact';

import { accessKey, answer, fault, open, prettify, run, running } from '../state.ts';

/** What can be done with the question, and how the last one went. */
export function Toolbar(): JSX.Element {
  const asking = running.value;
  return (
    <div class="toolbar">
      {asking === null ? (
        <button type="button" class="main" title="Ctrl-Enter" onClick={() => void run()}>
          Ask
        </button>
      ) : (
        <button
          type="button"
          class="main"
          onClick={() => {
            asking.abort();
          }}
        >
          Stop
        </button>
      )}
      <button type="button" onClick={prettify}>
        Set out
      </button>
      <span role="status" class={fault.value === '' ? '' : 'fault'}>
        {fault.value || howItWent()}
      </span>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <input
          type="password"
          autocomplete="off"
          placeholder="Key, where one is needed"
          aria-label="API key or token"
          value={accessKey.value}
          onInput={({ currentTarget }) => (accessKey.value = currentTarget.value)}
          onChange={() => void open()}
        />
      </form>
    </div>
  );
}

function howItWent(): string {
  if (answer.value === null) return '';
  const { status, milliseconds, body } = answer.value;
  const { extensions } = (body ?? {}) as {
    readonly extensions?: { readonly cost?: { readonly nodes: number; readonly depth: number } };
  };
  const cost = extensions?.cost;
  const asked = cost ? ` · at most ${cost.nodes} things, ${cost.depth} levels` : '';
  return `${status} · ${milliseconds.toFixed(0)} ms${asked}`;
}
