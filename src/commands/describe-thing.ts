import {
  type Fields,
  inWords,
  isFields,
  listOf,
  readableFields,
  valueInWords,
} from './answer-values.ts';

/** One thing of an answer in words, and what has to be told below it. */
export interface Description {
  /** What it is; empty when it has no name of its own. */
  readonly title: string;
  /** Its short values. */
  readonly tags: readonly string[];
  /** Its long texts. */
  readonly texts: readonly string[];
  readonly lists: readonly (readonly [string, unknown])[];
}

type Entry = readonly [string, unknown];

const NAMES = ['statement', 'label', 'key', 'name', 'words', 'title'];
/** A thing without a name is called after one of these. */
const STAND_INS = ['claim', 'node', 'speaker', 'article'];
/** Values that tell by themselves what they are. */
const BARE = new Set(['score', 'reason', 'title', 'statement']);
const PROSE = new Set(['reason', 'title']);
const LONG = 60;

/** Puts any thing in words: who says what where for a holding of a claim, else its name and its values. */
export function describeThing(fields: Fields): Description {
  const said = isSaying(fields) ? describeSaying(fields) : null;
  if (said !== null) return said;
  const entries = readableFields(fields);
  const naming = NAMES.find((name) => entries.some(([field]) => field === name));
  if (naming !== undefined) {
    const rest = describeRest(entries.filter(([name]) => name !== naming));
    return { ...rest, title: valueInWords(fields[naming]) + outletOf(fields) };
  }
  const standIn = STAND_INS.find((name) => isFields(fields[name]));
  const rest = describeRest(entries.filter(([name]) => name !== standIn));
  const other = standIn === undefined ? null : fields[standIn];
  return isFields(other) ? joined(describeThing(other), rest) : { ...rest, title: '' };
}

/** A thing in one line, with its lists in it. */
export function inOneLine(value: unknown): string {
  const list = listOf(value);
  if (list !== null) return list.items.map(inOneLine).join(', ');
  if (!isFields(value)) return valueInWords(value);
  const { title, tags, texts, lists } = describeThing(value);
  const rest = [
    ...tags,
    ...texts,
    ...lists.map(([name, inner]) => `${inWords(name)}: ${inOneLine(inner)}`),
  ].join(', ');
  return title === '' || rest === '' ? title + rest : `${title} (${rest})`;
}

function joined(main: Description, rest: Description): Description {
  return {
    title: main.title,
    tags: [...main.tags, ...rest.tags],
    texts: [...main.texts, ...rest.texts],
    lists: [...main.lists, ...rest.lists],
  };
}

function isSaying(fields: Fields): boolean {
  const { span } = fields;
  return isFields(span) && typeof span['exact'] === 'string' && !('node' in fields);
}

/** `002, unnamed: “the words” ← whose word ← through whom (how the chain ends)`. */
function describeSaying(fields: Fields): Description {
  const { span, article, sourceChain, terminal, ...others } = fields;
  const where = isFields(article) ? describeThing(article) : null;
  const chain = (listOf(sourceChain)?.items ?? []).map(
    (link) => ` ← ${isFields(link) ? describeThing(link).title : ''}`,
  );
  const ending =
    typeof terminal === 'string' ? ` (${terminal.toLowerCase().replaceAll('_', ' ')})` : '';
  const rest = describeRest([...readableFields(others), ...wordsBeside(span)]);
  const title = `${where === null ? '' : `${where.title}: `}${quoted(span)}${chain.join('')}${ending}`;
  return { ...rest, title, lists: [...rest.lists, ...(where?.lists ?? [])] };
}

function quoted(span: unknown): string {
  return isFields(span) ? `“${String(span['exact']).trim()}”` : '';
}

function wordsBeside(span: unknown): readonly Entry[] {
  return isFields(span) ? readableFields(span).filter(([name]) => name !== 'exact') : [];
}

/** An article's publisher, where it was asked for. */
function outletOf(fields: Fields): string {
  if (!('outlet' in fields)) return '';
  const { outlet } = fields;
  return `, ${isFields(outlet) ? describeThing(outlet).title : 'unnamed'}`;
}

function describeRest(entries: readonly Entry[]): Description {
  const parts = entries.filter(([name]) => name !== 'outlet').map(partOf);
  return {
    title: '',
    tags: parts.flatMap(({ tag }) => tag ?? []),
    texts: parts.flatMap(({ text }) => text ?? []),
    lists: parts.flatMap(({ list }) => (list === undefined ? [] : [list])),
  };
}

function partOf([name, value]: Entry): {
  readonly tag?: string;
  readonly text?: string;
  readonly list?: Entry;
} {
  const words = isSpan(value) ? quoted(value) : inOneLine(value);
  const isShort = words.length <= LONG;
  if (isListOfThings(value, isShort)) return { list: [name, value] };
  if (words === '') return {};
  const named = isSpan(value) || saysItself(name, words) ? words : `${inWords(name)}: ${words}`;
  return isShort && !PROSE.has(name) ? { tag: named } : { text: named };
}

function isListOfThings(value: unknown, isShort: boolean): boolean {
  const things = listOf(value)?.items.filter(isFields) ?? [];
  return things.length > 0 && (!isShort || things.some(isQuoted));
}

function saysItself(name: string, words: string): boolean {
  return BARE.has(name) || /^[A-Z][A-Z_]+$/.test(words);
}

function isQuoted(thing: Fields): boolean {
  return isSaying(thing) || isFields(thing['claim']);
}

function isSpan(value: unknown): boolean {
  return isFields(value) && typeof value['exact'] === 'string';
}
