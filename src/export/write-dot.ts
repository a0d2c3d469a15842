import { type GraphItem } from './graph-item.ts';
import { dotString } from './safe-text.ts';

/** The DOT language of Graphviz; what contradicts is dashed. */
export async function* writeDot(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  yield 'digraph counterclaim {\n';
  for await (const item of items) yield `  ${statement(item)}\n`;
  yield '}\n';
}

function statement(item: GraphItem): string {
  const type = dotString(item.type);
  if (item.is === 'node') {
    return `${dotString(item.id)} [label=${dotString(item.label)}, class=${type}];`;
  }
  const style = item.type === 'CONTRADICTS' ? ', style=dashed' : '';
  const ends = `${dotString(item.from)} -> ${dotString(item.to)}`;
  return `${ends} [id=${dotString(item.id)}, label=${type}${style}];`;
}
