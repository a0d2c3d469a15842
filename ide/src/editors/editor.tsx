import { type Signal } from '@preact/signals';
import { type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { EDITOR_LOOK } from './editor-look.ts';

interface Editor {
  /** What people who do not see it are told. */
  readonly label: string;
  readonly text: Signal<string>;
  readonly extensions: readonly Extension[];
  /** Told of the view once it is there. */
  readonly onReady?: (view: EditorView) => void;
}

/** A text in an editor, kept the same as a signal in both directions. */
export function Editor({ label, text, extensions, onReady }: Editor): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    // In a tree of its own the editor adopts its styles, which the page's policy allows; elsewhere it would write them inline.
    const parent = place.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      parent,
      root: parent,
      doc: text.peek(),
      extensions: [
        ...extensions,
        EDITOR_LOOK,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.state.readOnly) text.value = update.state.doc.toString();
        }),
      ],
    });
    const stop = text.subscribe((now) => {
      const { doc } = view.state;
      // A change of the whole text stays one step that can be undone.
      if (doc.toString() !== now)
        view.dispatch({ changes: { from: 0, to: doc.length, insert: now } });
    });
    onReady?.(view);
    return () => {
      stop();
      view.destroy();
    };
    // Made once; what changes goes through the signal.
  }, []);
  return <div class="editor" ref={place} />;
}
