import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { documentOf } from '../documents.ts';
import { asked, type Asked } from '../state.ts';

/** Shows what the open view asked, so that one can ask it oneself. */
export function Toolbar(): JSX.Element | null {
  const [isOpen, open] = useState(false);
  if (asked.value.length === 0) return null;
  return (
    <section class="toolbar" aria-label="This view">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          open(!isOpen);
        }}
      >
        Show the query
      </button>
      {isOpen && asked.value.map((one) => <Query key={JSON.stringify(one)} {...one} />)}
    </section>
  );
}

function Query({ operation, variables }: Asked): JSX.Element {
  const [text, setText] = useState<string | null>(null);
  if (text === null) void documentOf(operation).then(setText);
  return (
    <div class="query">
      <h3>
        operations/{operation}.graphql, with <code>{JSON.stringify(variables)}</code>
      </h3>
      <pre tabIndex={0}>{text ?? '…'}</pre>
    </div>
  );
}
