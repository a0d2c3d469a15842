import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type GraphItem } from './graph-item.ts';
import { xmlText } from './safe-text.ts';
import { xmlParts } from './xml-parts.ts';

const TYPE: Column = { name: 'type', type: 'string' };
const LABEL: Column = { name: 'label', type: 'string' };
const TYPES = { string: 'string', number: 'double', boolean: 'boolean' } as const;

/** GraphML, for networkx, igraph, yEd and Gephi. */
export function writeGraphml(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const keys =
    declare('node', [TYPE, LABEL, ...NODE_COLUMNS]) + declare('edge', [TYPE, ...EDGE_COLUMNS]);
  return xmlParts(items, {
    head: `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}<graph edgedefault="directed">\n`,
    between: '',
    tail: '</graph>\n</graphml>\n',
    item: element,
  });
}

function declare(kind: 'node' | 'edge', columns: readonly Column[]): string {
  return columns
    .map(
      ({ name, type }) =>
        `<key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');
}

function element(item: GraphItem): string {
  const own = item.is === 'node' ? [['label', item.label] as const] : [];
  const data = [['type', item.type] as const, ...own, ...item.cells].map(
    ([name, value]) => `<data key="${item.is}-${name}">${xmlText(value)}</data>`,
  );
  const id = `id="${xmlText(item.id)}"`;
  const ends =
    item.is === 'edge' ? ` source="${xmlText(item.from)}" target="${xmlText(item.to)}"` : '';
  return `<${item.is} ${id}${ends}>${data.join('')}</${item.is}>`;
}
