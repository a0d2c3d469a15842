import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { type Cells, type EdgeItem, type GraphItem } from './graph-item.ts';
import { xmlText } from './safe-text.ts';
import { xmlParts } from './xml-parts.ts';

const TYPE: Column = { name: 'type', type: 'string' };
const TYPES = { string: 'string', number: 'double', boolean: 'boolean' } as const;

/** GEXF 1.3 for Gephi, which joins edges between the same nodes unless their kinds differ. */
export function writeGexf(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  const declared = declare('node', NODE_COLUMNS) + declare('edge', EDGE_COLUMNS);
  return xmlParts(items, {
    head: `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph defaultedgetype="directed" mode="static">\n${declared}<nodes>\n`,
    between: '</nodes>\n<edges>\n',
    tail: '</edges>\n</graph>\n</gexf>\n',
    item: element,
  });
}

function declare(kind: 'node' | 'edge', columns: readonly Column[]): string {
  const each = [TYPE, ...columns].map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`,
  );
  return `<attributes class="${kind}">\n${each.join('')}</attributes>\n`;
}

function element(item: GraphItem): string {
  const values = attributeValues(item.type, item.cells);
  const id = xmlText(item.id);
  if (item.is === 'node') return `<node id="${id}" label="${xmlText(item.label)}">${values}</node>`;
  const ends = `source="${xmlText(item.from)}" target="${xmlText(item.to)}"`;
  const names = `kind="${xmlText(kindOf(item))}" label="${xmlText(item.type)}"`;
  return `<edge id="${id}" ${ends} ${names}>${values}</edge>`;
}

function kindOf({ type, cells }: EdgeItem): string {
  const own = cells.get('kind') ?? cells.get('role');
  return [type, own, cells.get('order')].filter((part) => part !== undefined).join(' ');
}

function attributeValues(type: string, cells: Cells): string {
  const each = [[TYPE.name, type] as const, ...cells].map(
    ([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`,
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}
