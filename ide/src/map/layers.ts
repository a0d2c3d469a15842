import { type MapType, type SchemaGraph } from './schema-graph.ts';

/** The types that one gets at from the questions, by how many steps it takes. */
export function layersOf(graph: SchemaGraph): readonly (readonly MapType[])[] {
  const seen = new Set<string>();
  const layers: MapType[][] = [];
  let next = [...graph.values()].filter(({ kind }) => kind === 'question');
  while (next.length > 0) {
    const layer = next;
    layers.push(layer);
    for (const { name } of layer) seen.add(name);
    const found = new Set(layer.flatMap(({ fields }) => fields.map(({ leadsTo }) => leadsTo)));
    next = [...found]
      .filter((name) => name !== null && !seen.has(name))
      .flatMap((name) => graph.get(name ?? '') ?? [])
      .filter(isDrawn)
      .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  }
  return layers;
}

/** Values and inputs would hide what leads to what. */
function isDrawn({ kind }: MapType): boolean {
  return kind === 'thing' || kind === 'interface' || kind === 'union';
}
