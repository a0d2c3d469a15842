import { type GraphRow } from '../../src/domain/graph-store.ts';
import { sha256 } from '../../src/lib/stable-id.ts';

/** Words that break readers of files: controls, quotes, ends of sections, formulas, directions, letters beyond 16 bits, line ends. */
const BREAKING_WORDS = [
  'plain words',
  'a "quoted" one, with a comma; and \'another\'',
  '=cmd()|"/c calc"!A1',
  '+1 -2 @3',
  '\t=TAB()',
  'ends here ]]> or --> or </node>',
  '<script>alert("&amp;")</script>',
  'controls \u0000 \u0001 \u0007 \u001b \u007f \u0085',
  'right to left \u202e שלום \u2066 مرحبا \u2069',
  'beyond 😀 𝔗𝔯𝔬𝔬𝔭𝔰 👩‍👩‍👧‍👦',
  'lines\nof\r\nall\rkinds\u2028and\u2029more',
  'back\\slash \\" \\n \\u0000',
  '\ufeff mark of order, noncharacter \uffff',
  '  blanks around  ',
  '𝄞'.repeat(300),
  "'; MATCH (n) DETACH DELETE n //",
  '${x} {{y}} %s %00',
  '__proto__',
  'null',
  '',
] as const;

const COUNT = 40;

/** A graph as a store gives it, in which every text is of these words: nodes, then edges, some beside each other, one upon itself. */
export function hostileRows(): readonly GraphRow[] {
  const articles = Array.from({ length: COUNT }, (_, at) => articleRow(at));
  const people = Array.from({ length: COUNT }, (_, at) => personRow(at));
  const claims = Array.from({ length: COUNT }, (_, at) => claimRow(at));
  return [...articles, ...claims, ...people, ...edgeRows()];
}

/** The rows one by one. */
export async function* streamed<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const row of rows) yield await Promise.resolve(row);
}

function wordsAt(at: number): string {
  return BREAKING_WORDS[at % BREAKING_WORDS.length] ?? '';
}

function idOf(type: string, at: number): string {
  return sha256(`${type} ${at}`);
}

function articleRow(at: number): GraphRow {
  const [title, key] = [wordsAt(at), `articles/${at}.txt`];
  const published = at % 3 === 0 ? {} : { published: '2025-03-04' };
  return {
    type: 'Article',
    id: idOf('Article', at),
    key,
    title,
    byline: wordsAt(at + 1),
    ...published,
  };
}

function personRow(at: number): GraphRow {
  const aliases = [wordsAt(at + 2), wordsAt(at + 3)];
  return { type: 'Person', id: idOf('Person', at), name: `${wordsAt(at)} ${at}`, aliases };
}

function claimRow(at: number): GraphRow {
  const statement = `${wordsAt(at)} (${at})`;
  const [subject, topics] = [wordsAt(at + 4), [wordsAt(at + 5), 'of:rain']];
  const quantity = at % 2 === 0 ? { quantityValue: at * 1.5, quantityUnit: 'PERSON' } : {};
  return {
    type: 'Claim',
    id: idOf('Claim', at),
    statement,
    subject,
    topics,
    polarity: 'POSITIVE',
    ...quantity,
  };
}

function edgeRows(): GraphRow[] {
  const numbers = Array.from({ length: COUNT }, (_, at) => at);
  const edge = (type: string, at: number, row: GraphRow): GraphRow => ({
    type,
    id: idOf(type, at),
    ...row,
  });
  const person = (at: number): string => idOf('Person', at % COUNT);
  const claim = (at: number): string => idOf('Claim', at % COUNT);
  const article = (at: number): string => idOf('Article', at % COUNT);
  return [
    ...numbers.map((at) => edge('ASSERTS', at, { from: article(at), to: claim(at), assertionIds: [wordsAt(at)] })),
    // Two between the same nodes, told apart by their ids.
    ...numbers.map((at) => edge('CITES', at, { from: article(at), to: person(at >> 1), kind: 'CREDIT', spanExacts: [wordsAt(at), wordsAt(at + 1)] })),
    ...numbers.map((at) => edge('CITES', COUNT + at, { from: article(at), to: person(at >> 1), kind: 'LINK' })),
    ...numbers.map((at) => edge('CONTRADICTS', at, { from: claim(at), to: claim(at * 7), kind: 'QUANTITY', degree: 'WEAK', score: at / COUNT, reason: wordsAt(at) })),
    ...numbers.map((at) => edge('MENTIONS', at, { from: article(at), to: person(at * 3), spanExacts: [wordsAt(at)] })),
  ]; // prettier-ignore
}
