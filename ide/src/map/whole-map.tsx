import { useSignal } from '@preact/signals';
import { type JSX } from 'preact';

import { Curve, LINE, type Place, Sheet, TypeBox } from './drawing.tsx';
import { layersOf } from './layers.ts';
import { type SchemaGraph } from './schema-graph.ts';

const COLUMN = 205;
const BOX = 145;

/** All things of the schema in columns, by how many steps they are away from the questions. */
export function WholeMap({ graph }: { readonly graph: SchemaGraph }): JSX.Element {
  const lit = useSignal('');
  const layers = layersOf(graph);
  const highest = Math.max(...layers.map((layer) => layer.length));
  const places = new Map<string, Place>();
  for (const [column, layer] of layers.entries()) {
    const top = ((highest - layer.length) / 2) * LINE;
    for (const [row, { name }] of layer.entries()) {
      places.set(name, { x: column * COLUMN + 4, y: top + row * LINE + 4, width: BOX });
    }
  }
  return (
    <Sheet width={layers.length * COLUMN} height={(highest + 1) * LINE} label="All things">
      {ways(graph, places).map(({ name, to, from, target }) => (
        <Curve
          key={`${name} ${target}`}
          from={from}
          to={to}
          isLit={lit.value === name || lit.value === target}
        />
      ))}
      {[...places].map(([name, place]) => (
        <g key={name} onMouseEnter={() => (lit.value = name)} onFocusIn={() => (lit.value = name)}>
          <TypeBox place={place} name={name} note={graph.get(name)?.about ?? ''} />
        </g>
      ))}
    </Sheet>
  );
}

interface Way {
  readonly name: string;
  readonly target: string;
  readonly from: Place;
  readonly to: Place;
}

/** Which thing leads to which, once each. */
function ways(graph: SchemaGraph, places: ReadonlyMap<string, Place>): Way[] {
  return [...places].flatMap(([name, from]) => {
    const targets = new Set(graph.get(name)?.fields.map(({ leadsTo }) => leadsTo ?? ''));
    return [...targets].flatMap((target) => {
      const to = places.get(target);
      return to && target !== name ? [{ name, target, from, to }] : [];
    });
  });
}
