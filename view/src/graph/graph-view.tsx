import { type JSX, type RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { type Drawn, type DrawnNode, onlyContested, onlyTypes } from '../logic/graph-parts.ts';
import { counted } from '../logic/words.ts';
import { exportable, go } from '../state.ts';
import { Canvas } from './canvas.tsx';
import { type GraphDrawing } from './draw-graph.ts';
import { Filters, type Hidden } from './filters.tsx';
import { GraphTables } from './graph-tables.tsx';
import { Search } from './search.tsx';
import { Selected } from './selected.tsx';
import { type GrowingGraph, useGraph } from './use-graph.ts';

/** Edges that make most of the clutter: one asks for them. */
const HIDDEN_AT_FIRST = new Set(['MENTIONS']);

/** A part of the graph, drawn and as tables. */
export function GraphView({
  around,
  to,
  isStory,
}: {
  readonly around: string;
  readonly to: string | null;
  readonly isStory: boolean;
}): JSX.Element {
  const graph = useGraph(around);
  const drawing = useRef<GraphDrawing>(null);
  const { shown, hidden, hide, isNarrowed, narrow } = useShown(graph.drawn, isStory);
  const [selected, select] = useState<string | null>(null);
  const light = useMemo(
    () => graph.path ?? (selected === null ? null : neighbours(shown, selected)),
    [graph.path, shown, selected],
  );
  const choose = (id: string | null): void => {
    graph.leavePath();
    select(id);
  };
  useEffect(() => {
    if (to !== null) graph.findPath(around, to);
  }, [around, to]);
  useExports(shown, drawing);
  const focus = (id: string): void => {
    choose(id);
    drawing.current?.focus(id);
  };
  return (
    <section class="graph" aria-label="Graph">
      <div class="graph-tools">
        <Search
          drawn={shown}
          onChoose={focus}
          onFar={(id) => {
            graph.expand(id);
            choose(id);
          }}
        />
        <Narrow isNarrowed={isNarrowed} narrow={narrow} />
        <Zoom drawing={drawing} />
        <State graph={graph} shown={shown} />
      </div>
      <div class="graph-parts">
        <Canvas
          drawn={shown}
          light={light}
          drawing={drawing}
          onSelect={choose}
          onExpand={graph.expand}
        />
        <div class="graph-side">
          <Selected
            node={selected === null ? null : (graph.drawn.nodes.get(selected) ?? null)}
            drawn={graph.drawn}
            onExpand={graph.expand}
            onFocus={focus}
            onPath={(from, goal) => {
              if (from === around) go({ view: 'graph', around, to: goal });
              else graph.findPath(from, goal);
            }}
          />
          <Filters drawn={graph.drawn} hidden={hidden} onChange={hide} />
        </div>
      </div>
      <GraphTables drawn={shown} onChoose={focus} />
    </section>
  );
}

/** What is drawn, less what is filtered out. */
function useShown(
  drawn: Drawn,
  beginsNarrowed: boolean,
): {
  readonly shown: Drawn;
  readonly hidden: Hidden;
  readonly hide: (hidden: Hidden) => void;
  readonly isNarrowed: boolean;
  readonly narrow: (isNarrowed: boolean) => void;
} {
  const [hidden, hide] = useState<Hidden>({ nodes: new Set(), edges: HIDDEN_AT_FIRST });
  const [isNarrowed, narrow] = useState(beginsNarrowed);
  const shown = useMemo(() => {
    const typed = onlyTypes(drawn, hidden);
    return isNarrowed ? onlyContested(typed) : typed;
  }, [drawn, hidden, isNarrowed]);
  return { shown, hidden, hide, isNarrowed, narrow };
}

function Narrow({
  isNarrowed,
  narrow,
}: {
  readonly isNarrowed: boolean;
  readonly narrow: (isNarrowed: boolean) => void;
}): JSX.Element {
  return (
    <label>
      <input
        type="checkbox"
        checked={isNarrowed}
        onChange={() => {
          narrow(!isNarrowed);
        }}
      />{' '}
      Only contested claims
    </label>
  );
}

function neighbours(drawn: Drawn, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const { from, to } of drawn.edges.values()) {
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  return found;
}

function State({
  graph,
  shown,
}: {
  readonly graph: GrowingGraph;
  readonly shown: Drawn;
}): JSX.Element {
  return (
    <p class="quiet" role="status">
      {graph.isAsking
        ? 'Asking the graph …'
        : `${counted(shown.nodes.size, 'thing')}, ${counted(shown.edges.size, 'edge')}. ${graph.note ?? ''}`}
    </p>
  );
}

function Zoom({ drawing }: { readonly drawing: RefObject<GraphDrawing> }): JSX.Element {
  const zoom = (by: 'in' | 'out' | 'all') => (): void => {
    drawing.current?.zoom(by);
  };
  return (
    <span class="zoom">
      <button type="button" onClick={zoom('in')} aria-label="Nearer">
        +
      </button>
      <button type="button" onClick={zoom('out')} aria-label="Further">
        −
      </button>
      <button type="button" onClick={zoom('all')}>
        Whole
      </button>
    </span>
  );
}

function useExports(shown: Drawn, drawing: RefObject<GraphDrawing>): void {
  useEffect(() => {
    exportable.value = {
      name: 'graph',
      rows: () => [...shown.edges.values()].map((edge) => rowOf(edge, shown.nodes)),
      svg: () => Promise.resolve(drawing.current?.svg() ?? null),
      png: () => drawing.current?.png() ?? Promise.resolve(null),
    };
  }, [shown]);
}

function rowOf(
  {
    id,
    type,
    from,
    to,
    note,
  }: { id: string; type: string; from: string; to: string; note: string },
  nodes: ReadonlyMap<string, DrawnNode>,
): Readonly<Record<string, string>> {
  const [one, other] = [nodes.get(from), nodes.get(to)];
  return {
    id,
    type,
    note,
    from,
    'from type': one?.type ?? '',
    'from label': one?.label ?? '',
    to,
    'to type': other?.type ?? '',
    'to label': other?.label ?? '',
  };
}
