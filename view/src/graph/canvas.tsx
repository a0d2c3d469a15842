import { type JSX, type RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { type Drawn } from '../logic/graph-parts.ts';
import { isDark, prefersStill } from '../state.ts';
import { drawGraph, type GraphDrawing } from './draw-graph.ts';

/** The canvas; what is chosen on it stands in the page too, for a canvas says nothing to a screen reader. */
export function Canvas({
  drawn,
  light,
  drawing,
  onSelect,
  onExpand,
}: {
  readonly drawn: Drawn;
  readonly light: ReadonlySet<string> | null;
  readonly drawing: RefObject<GraphDrawing>;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
}): JSX.Element {
  const part = useRef<HTMLDivElement>(null);
  const [hasFailed, fail] = useState(false);
  const dark = isDark.value;
  useEffect(() => {
    if (part.current === null) return undefined;
    try {
      const opened = drawGraph(part.current, {
        isDark: dark,
        isStill: prefersStill,
        onSelect,
        onExpand,
      });
      drawing.current = opened;
      opened.update(drawn);
      opened.highlight(light);
      return () => {
        drawing.current = null;
        opened.close();
      };
    } catch {
      fail(true);
      return undefined;
    }
  }, [dark]);
  useEffect(() => {
    drawing.current?.update(drawn);
  }, [drawn]);
  useEffect(() => {
    drawing.current?.highlight(light);
  }, [light]);
  if (hasFailed) {
    return (
      <p class="notice">
        This browser draws no WebGL, so the graph is not drawn. The tables below hold all of it.
      </p>
    );
  }
  return <div ref={part} class="canvas" aria-hidden="true" />;
}
