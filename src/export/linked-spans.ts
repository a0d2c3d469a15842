import { type GraphRow } from '../domain/graph-store.ts';
import { iriOf, type LinkedThing, linkTo } from './linked-names.ts';
import { numbersOf, textsOf } from './row-values.ts';
import { plainText } from './safe-text.ts';

/** The words that a row stands on, as targets of a Web Annotation in one version of a text. */
export function targetsIn(row: GraphRow, versionId: string): LinkedThing[] {
  const base = iriOf(String(row['id']));
  return spansOf(row).map((span, index) => ({
    '@id': `${base}#span-${index}`,
    '@type': ['oa:SpecificResource'],
    'oa:hasSource': [linkTo(versionId)],
    'oa:hasSelector': selectorsOf(span, `${base}#span-${index}`),
  }));
}

/** The selectors of the words that a row stands on, where it does not say in which version. */
export function evidenceOf(row: GraphRow): LinkedThing[] {
  const base = iriOf(String(row['id']));
  return spansOf(row).flatMap((span, index) => selectorsOf(span, `${base}#span-${index}`));
}

interface WrittenSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/** Several spans stand in lists, a single one in properties of its own. */
function spansOf(row: GraphRow): WrittenSpan[] {
  const [list, starts, ends] =
    row['spanStart'] === undefined
      ? (['spanExacts', 'spanStarts', 'spanEnds'] as const)
      : (['spanExact', 'spanStart', 'spanEnd'] as const);
  const [prefixes, suffixes] = [textsAt(row, 'spanPrefixes'), textsAt(row, 'spanSuffixes')];
  const exacts = textsOf(row, list);
  return numbersOf(row, starts).map((start, index) => ({
    start,
    end: numbersOf(row, ends)[index] ?? start,
    exact: exacts[index] ?? '',
    prefix: prefixes[index],
    suffix: suffixes[index],
  }));
}

/** By their places, for a span at the edge of a text has an empty one. */
function textsAt(row: GraphRow, name: string): readonly string[] {
  const value = row[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function selectorsOf(span: WrittenSpan, base: string): LinkedThing[] {
  const { start, end, exact, prefix, suffix } = span;
  return [
    {
      '@id': `${base}-quote`,
      '@type': ['oa:TextQuoteSelector'],
      'oa:exact': [plainText(exact)],
      ...(prefix !== undefined && { 'oa:prefix': [plainText(prefix)] }),
      ...(suffix !== undefined && { 'oa:suffix': [plainText(suffix)] }),
    },
    {
      '@id': `${base}-position`,
      '@type': ['oa:TextPositionSelector'],
      'oa:start': [start],
      'oa:end': [end],
      'cc:unit': ['UTF-16 code unit'],
    },
  ];
}
