import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { graphql, updateSchema } from 'cm6-graphql';
import { type JSX } from 'preact';

import { query, run, schema } from '../state.ts';
import { Editor } from './editor.tsx';

const EXTENSIONS = [
  // Before the editor's own keys, for which Ctrl-Enter is a new line.
  Prec.highest(
    keymap.of([
      {
        key: 'Mod-Enter',
        run: () => {
          void run();
          return true;
        },
      },
    ]),
  ),
  basicSetup,
  ...graphql(undefined, {
    onShowInDocs: (_field, type, parent) => {
      window.open(`/schema-map#${bare(type ?? parent ?? '')}`, 'schema-map');
    },
  }),
];

/** Where the question is written: completed and checked by the schema; Ctrl-click on a name leads to the map. */
export function QueryEditor(): JSX.Element {
  return (
    <Editor
      label="Question in GraphQL"
      text={query}
      extensions={EXTENSIONS}
      onReady={(view) => {
        schema.subscribe((known) => {
          if (known) updateSchema(view, known);
        });
      }}
    />
  );
}

function bare(type: string): string {
  return type.replace(/[[\]!]/g, '');
}
