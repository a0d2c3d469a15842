import { type GraphItem } from './graph-item.ts';
import { expandName, type LinkedThing, type LinkedValue } from './linked-names.ts';
import { linkedThings } from './linked-things.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** The same as JSON-LD says, as N-Quads: a statement a line, all in the default graph. */
export async function* writeNquads(items: AsyncIterable<GraphItem>): AsyncGenerator<string> {
  for await (const thing of linkedThings(items)) {
    const lines = [...linesOf(thing)];
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

function* linesOf(thing: LinkedThing): Generator<string> {
  const subject = iri(thing['@id']);
  for (const type of thing['@type'] ?? []) yield line(subject, 'rdf:type', iri(expandName(type)));
  for (const [name, values] of Object.entries(thing)) {
    if (name.startsWith('@') || !Array.isArray(values)) continue;
    for (const value of values as readonly LinkedValue[]) {
      yield line(subject, name, term(value));
      if (typeof value === 'object') yield* linesOf(value);
    }
  }
}

function line(subject: string, name: string, object: string): string {
  return `${subject} ${iri(expandName(name))} ${object} .`;
}

function term(value: LinkedValue): string {
  if (typeof value === 'object') return iri(value['@id']);
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return typed(String(value), 'boolean');
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? typed(String(value), 'integer')
    : typed(canonicalDouble(value), 'double');
}

function iri(text: string): string {
  return `<${text}>`;
}

function literal(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
}

function typed(text: string, type: string): string {
  return `${literal(text)}^^${iri(expandName(`xsd:${type}`))}`;
}

/** The shortest that means this number, as XML Schema writes one that is not whole. */
function canonicalDouble(value: number): string {
  return value
    .toExponential()
    .replace(/^(-?\d)e/, '$1.0e')
    .replace(/e\+?/, 'E');
}
