import { type JSX } from 'preact';

import { Curve, LINE, type Place, Sheet, TypeBox } from './drawing.tsx';
import { leadingTo, type MapField, type MapType, type SchemaGraph } from './schema-graph.ts';

const LEFT = { x: 4, width: 270 };
const MIDDLE = { x: 340, width: 440 };
const RIGHT = { x: 860, width: 220 };

/** One type in the middle: on its left what leads to it, on its right where its fields lead. */
export function TypeMap({
  graph,
  type,
}: {
  readonly graph: SchemaGraph;
  readonly type: MapType;
}): JSX.Element {
  const before = leadingTo(graph, type.name);
  const targets = targetsOf(graph, type);
  const title: Place = { ...MIDDLE, y: 4 };
  const rowOf = (at: number): Place => ({ ...MIDDLE, y: 4 + (at + 1) * LINE });
  const lines = Math.max(before.length, targets.length, type.fields.length + 1);
  const placeOf = (name: string | null): number => targets.findIndex((each) => each === name);
  return (
    <Sheet width={RIGHT.x + RIGHT.width + 8} height={lines * LINE + 8} label={type.name}>
      {before.map(({ name }, at) => (
        <Curve key={name} from={{ ...LEFT, y: 4 + at * LINE }} to={title} isLit />
      ))}
      {type.fields.map(({ name, leadsTo }, at) => {
        const target = placeOf(leadsTo);
        const to = { ...RIGHT, y: 4 + target * LINE };
        return target === -1 ? null : <Curve key={name} from={rowOf(at)} to={to} isLit={false} />;
      })}
      {before.map(({ name, fields }, at) => (
        <TypeBox
          key={name}
          place={{ ...LEFT, y: 4 + at * LINE }}
          name={name}
          note={fields.join(', ')}
          aside={fields.join(', ')}
        />
      ))}
      <g class="title">
        <TypeBox place={title} name={type.name} />
      </g>
      {type.fields.map((field, at) => (
        <Row key={field.name} place={rowOf(at)} {...field} />
      ))}
      {targets.map((name, at) => (
        <TypeBox
          key={name}
          place={{ ...RIGHT, y: 4 + at * LINE }}
          name={name}
          note={graph.get(name)?.about ?? ''}
        />
      ))}
    </Sheet>
  );
}

function Row({ place, name, type, about }: MapField & { readonly place: Place }): JSX.Element {
  const { x, y, width } = place;
  return (
    <g>
      <title>{about}</title>
      <rect x={x} y={y} width={width} height={LINE - 4} />
      <text x={x + 6} y={y + 13}>
        {name}
      </text>
      <text class="kind" x={x + width - 6} y={y + 13} text-anchor="end">
        {type}
      </text>
    </g>
  );
}

/** Where the fields lead, without plain values. */
function targetsOf(graph: SchemaGraph, type: MapType): string[] {
  const names = new Set(type.fields.map(({ leadsTo }) => leadsTo ?? ''));
  return [...names].filter((name) => (graph.get(name)?.kind ?? 'scalar') !== 'scalar');
}
