import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { type Drawn, type DrawnNode } from '../logic/graph-parts.ts';
import { asWords, counted, shortened } from '../logic/words.ts';
import { lookOf } from './looks.ts';
import { Swatch } from './swatch.tsx';

interface SelectedParts {
  readonly node: DrawnNode | null;
  readonly drawn: Drawn;
  readonly onExpand: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onPath: (from: string, to: string) => void;
}

/** The thing that is chosen, with what it is joined to and where one can go from it. */
export function Selected(parts: SelectedParts): JSX.Element {
  const { node, drawn, onExpand, onFocus, onPath } = parts;
  const [from, setFrom] = useState<DrawnNode | null>(null);
  return (
    <section class="selected" aria-live="polite" aria-label="Chosen">
      {node === null ? (
        <p class="quiet">Choose a thing in the drawing, by the search or in the tables below.</p>
      ) : (
        <>
          <p class="quiet">
            <Swatch colour={lookOf(node.type).colour} sign={lookOf(node.type).sign} />{' '}
            {node.type.toLowerCase()} · {counted(node.edgeCount, 'edge')} in the whole graph
          </p>
          <h3>{node.label}</h3>
          <p class="choices">
            <button
              type="button"
              onClick={() => {
                onExpand(node.id);
              }}
            >
              Expand
            </button>
            <button
              type="button"
              onClick={() => {
                setFrom(node);
              }}
            >
              Path from here
            </button>
            {from !== null && from.id !== node.id && (
              <button
                type="button"
                onClick={() => {
                  onPath(from.id, node.id);
                }}
              >
                Path from “{shortened(from.label, 24)}” to here
              </button>
            )}
          </p>
          <Joined node={node} drawn={drawn} onFocus={onFocus} />
        </>
      )}
      {from !== null && (
        <p class="quiet">A path begins at “{shortened(from.label, 40)}”: choose where it ends.</p>
      )}
    </section>
  );
}

function Joined({
  node,
  drawn,
  onFocus,
}: {
  readonly node: DrawnNode;
  readonly drawn: Drawn;
  readonly onFocus: (id: string) => void;
}): JSX.Element {
  const edges = [...drawn.edges.values()].filter(
    ({ from, to }) => from === node.id || to === node.id,
  );
  return (
    <ul class="joined">
      {edges.map(({ id, type, note, from, to }) => {
        const other = drawn.nodes.get(from === node.id ? to : from);
        return (
          other && (
            <li key={id}>
              <small>
                {directionOf(type, from === node.id)} {asWords(type)} {note}
              </small>{' '}
              <button
                type="button"
                class="plain"
                onClick={() => {
                  onFocus(other.id);
                }}
              >
                {other.label}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}

function directionOf(type: string, isOut: boolean): string {
  if (['CONTRADICTS', 'CORROBORATES', 'QUALIFIES', 'SAME_AS'].includes(type)) return '↔';
  return isOut ? '→' : '←';
}
