import fc from 'fast-check';

import { codeOf, type HttpAnswer } from './http-api.ts';

/** What would end a text, begin a statement or mean something else, were a text ever put into one. */
const INJECTIONS = [
  "' OR 1=1 //", "' RETURN 1 AS x //", "'}) DETACH DELETE n //", "'; MATCH (n) DETACH DELETE n; //", '"}) DETACH DELETE n //',
  '` DETACH DELETE n //', '`) DETACH DELETE n //', '\\u0060) DETACH DELETE n //', '\\u0027) DETACH DELETE n //', "\\'}) DETACH DELETE n //",
  "' UNION MATCH (n) RETURN n //", "' CALL db.labels() YIELD label RETURN label //", "' CALL { MATCH (n) DETACH DELETE n } //",
  "'}) DROP CONSTRAINT x IF EXISTS //", "' CREATE INDEX planted FOR (n:Planted) ON (n.x) //", "' CREATE (:Planted) //", "'})-[:PLANTED]->(:Planted) //",
  "' LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l //", "' LOAD CSV FROM 'http://127.0.0.1:1/' AS l RETURN l //", ' :Planted', ':Planted {x: 1}', '$value', '$$value', '{value}', '$`value`',
  '/* comment', '*/ RETURN 1 /*', '// comment', '-- comment', "' + '", 'a\nRETURN 1', 'a;b', "''", '""', '``', '\\', '\\\\', "\\'", '\\"', '\\u0000',
  // To the search for words.
  '*', '?', '~', '^', 'a~', 'a~2', 'a^9', '"a', 'a"', '(a', 'a)', '[a TO b]', '{a TO b}', '[* TO *]', 'statement:a', 'id:*', '+', '-', '!', '&&', '||', 'AND', 'OR NOT', 'NOT', '/a+/', '/(a+)+$/', '/[/', '/', 'a/b', ':', 'a:b:c', '\\:',
  // To a reader of paths, pages, JSON, formats, GraphQL or the shell.
  '../../../etc/passwd', '%00', '%2e%2e%2f', '<script>alert(1)</script>', '{"a":1}', '[]', 'null', 'undefined', 'true', 'NaN', '1e309', '-0', '${7*7}', '{{7*7}}', '%s%n', '$(id)', '`id`', '| id',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '__typename', '} { __schema { types { name } } }', '"""', '#', '\ufeff', '=1+1', '@SUM(1)',
  // Dates and cursors that are nearly right.
  '2024-13-45', '2024-02-30', '99999-01-01', '-0001', '2024-10-17T99:99:99Z', '2024-10-17T00:00:00+99:99', 'cursor-0', 'MA==', 'eyJhIjoxfQ==', 'WyJhIl0=', 'AAAA', '====',
] as const; // prettier-ignore

/** What is hard to keep as it is: controls, directions, marks, letters beyond the first plane, what looks alike. */
const LETTERS = [
  '\u0000', '\u0001', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2028', '\u2029', '\u2066', '\ufeff', '\uffff', '\ufffd',
  'e\u0301', '\u00e9', '\u212b', '\u00c5', 'ﬁ', 'ß', 'İ', 'ı', '\u0301'.repeat(20), '😀', '👩‍👩‍👧‍👦', '𝔗', '\u{10ffff}', '\u{e0041}', 'мир', '世界', 'שלום', 'ｆｕｌｌ', '\t', '\r\n', '\r', '\n', '\v', '\f', '\u00a0', '\u3000',
] as const; // prettier-ignore

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...INJECTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('a'.repeat(500), 'soldiers', ' ') },
);

/** A text as somebody would write it who wants to do harm; well-formed, whatever else it is. */
export const hostileString: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''));

/** What tells of the inside. */
const INSIDE = /\n +at |node_modules|\/src\/|\.ts:|bolt:|Neo\.|Cypher/;
const INNER_CODES = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT']);

/** The harm that an answer tells of: a fault of the server's own, or something of its inside. */
export function harmIn(answer: HttpAnswer): readonly unknown[] {
  const isWell = answer.status < 500 && answer.body !== null && !INSIDE.test(answer.text);
  const isOutside = !INNER_CODES.has(String(codeOf(answer)));
  return isWell && isOutside ? [] : [{ status: answer.status, text: answer.text.slice(0, 300) }];
}
