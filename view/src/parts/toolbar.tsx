import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { documentOf } from '../documents.ts';
import { saveCsv, savePng, saveSvg } from '../save.ts';
import { asked, type Asked, exportable } from '../state.ts';

/** What can be done with any view: see what it asked, and take away what it shows. */
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
      <Exports />
      {isOpen && asked.value.map((one) => <Query key={JSON.stringify(one)} {...one} />)}
    </section>
  );
}

function Exports(): JSX.Element | null {
  const shown = exportable.value;
  if (shown === null) return null;
  return (
    <span class="exports">
      <span class="quiet">Take it away:</span>
      {(shown.png ?? shown.svg) && (
        <button type="button" onClick={() => void savePng(shown)}>
          PNG
        </button>
      )}
      {shown.svg && (
        <button
          type="button"
          onClick={() => {
            saveSvg(shown);
          }}
        >
          SVG
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          saveCsv(shown);
        }}
      >
        CSV
      </button>
    </span>
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
