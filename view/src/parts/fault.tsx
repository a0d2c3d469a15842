import { type JSX } from 'preact';

import { type NoAnswer } from '../ask.ts';
import { KeyForm } from './key-form.tsx';

/** Why a change was not made, and what can be done; where another key can help, it is asked for. */
export function Fault({ error }: { readonly error: NoAnswer }): JSX.Element {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      {WITH_ANOTHER_KEY.has(error.code) ? <KeyForm remedy={error.remedy} /> : <p>{error.remedy}</p>}
    </div>
  );
}

const WITH_ANOTHER_KEY = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
