import {
  countOf,
  type Fields,
  inWords,
  isFields,
  listOf,
  readableFields,
  valueInWords,
} from './answer-values.ts';
import { describeThing, inOneLine } from './describe-thing.ts';
import { type Outline, printOutlines, wrap } from './outline.ts';
import { formatTable } from './table.ts';

type Entry = readonly [string, unknown];

const MOST_COLUMNS = 6;

/**
 * Any answer for people: things with single values as a table, other things as an outline, each with what
 * it holds below it. What only programs need is left out.
 */
export function formatAnswer(data: unknown, width: number): string {
  if (!isFields(data)) return wrap(inOneLine(data), width).join('\n');
  return Object.entries(data)
    .flatMap((entry) => sectionsOf(entry, width))
    .join('\n\n');
}

function sectionsOf([name, value]: Entry, width: number): string[] {
  const heading = inWords(name);
  const list = listOf(value);
  if (list !== null) {
    const counted = `${heading}: ${countOf(list)}`;
    return [list.items.length === 0 ? counted : `${counted}\n${formatItems(list.items, width)}`];
  }
  if (!isFields(value)) {
    const words = value === null ? 'none' : valueInWords(value);
    return [wrap(`${heading}: ${words}`, width).join('\n')];
  }
  const { title, tags, texts, lists } = describeThing(value);
  const lines = [`${heading}: ${title}`, ...tags, ...texts];
  return [
    lines.flatMap((line) => wrap(line, width)).join('\n'),
    ...lists.flatMap((inner) => sectionsOf(inner, width)),
  ];
}

function formatItems(items: readonly unknown[], width: number): string {
  return items.every(isFlat)
    ? formatFlat(items, width)
    : printOutlines(items.map(outlineOf), width);
}

function isFlat(item: unknown): item is Fields {
  if (!isFields(item)) return false;
  const values = readableFields(item);
  return values.length <= MOST_COLUMNS && values.every(([, value]) => typeof value !== 'object');
}

function formatFlat(rows: readonly Fields[], width: number): string {
  const names = [...new Set(rows.flatMap((row) => readableFields(row).map(([name]) => name)))];
  return formatTable(
    names.map((name) => ({ heading: inWords(name), share: 1 })),
    rows.map((row) => names.map((name) => valueInWords(row[name] ?? '–'))),
    width,
  );
}

function outlineOf(item: unknown): Outline {
  if (!isFields(item)) return { text: inOneLine(item), notes: [], children: [] };
  const { title, tags, texts, lists } = describeThing(item);
  const [text = '', ...notes] = [title, tags.join(' · '), ...texts].filter((line) => line !== '');
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return { text, notes, children: childrenOf(only) };
  return {
    text,
    notes,
    children: lists.map((list) => ({
      text: `${inWords(list[0])}:`,
      notes: [],
      children: childrenOf(list),
    })),
  };
}

function childrenOf([, value]: Entry): Outline[] {
  const list = listOf(value) ?? { items: [value], total: null };
  const children = list.items.map(outlineOf);
  const left = (list.total ?? 0) - list.items.length;
  return left > 0 ? [...children, { text: `and ${left} more`, notes: [], children: [] }] : children;
}
