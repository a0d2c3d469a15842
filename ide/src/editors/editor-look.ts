import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const HUES = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--quiet)' },
  { tag: [tags.keyword, tags.definitionKeyword], color: 'var(--keyword)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--number)' },
  { tag: [tags.propertyName, tags.attributeName], color: 'var(--field)' },
  { tag: [tags.variableName, tags.special(tags.name)], color: 'var(--variable)' },
]);

/** How every editor of the page looks; its colours are those of the page. */
export const EDITOR_LOOK = [
  syntaxHighlighting(HUES),
  EditorView.lineWrapping,
  EditorView.theme({
    '&': {
      height: '100%',
      fontSize: '13px',
      backgroundColor: 'var(--ground)',
      color: 'var(--ink)',
    },
    '.cm-scroller': { fontFamily: 'var(--code)', overflow: 'auto' },
    '.cm-gutters': { backgroundColor: 'var(--sunken)', color: 'var(--quiet)', border: 'none' },
    '.cm-tooltip': { maxWidth: '36rem' },
  }),
];
