import { type Conflict, type ConflictAssertion } from './conflicts.ts';
import { type Column, formatTable, printable } from './table.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'article', share: 2 },
  { heading: 'outlet', share: 3 },
  { heading: 'figure', share: 4 },
  { heading: 'sentence', share: 9 },
  { heading: 'on whose word', share: 6 },
];
const PAIR_COLUMNS: readonly Column[] = [
  { heading: 'one says', share: 8 },
  { heading: 'another says', share: 8 },
  { heading: 'how they differ', share: 8 },
];

/** Question 1 for people: who gives which figure on whose word, then the pairs that contradict and why. */
export function formatConflicts(conflicts: readonly Conflict[], width: number): string {
  if (conflicts.length === 0) return 'No contradiction between figures.';
  const assertions = new Map(
    conflicts
      .flatMap(({ sides }) => sides)
      .flatMap((side) => side.assertions.nodes.map((node) => [node.id, node] as const)),
  );
  const rows = [...assertions.values()].map(figureRow).sort(byFirstColumns);
  return [
    formatTable(COLUMNS, rows, width),
    '',
    `${conflicts.length} pairs contradict:`,
    formatTable(PAIR_COLUMNS, conflicts.map(pairRow), width),
  ].join('\n');
}

function figureRow(assertion: ConflictAssertion): string[] {
  return [
    assertion.article.key,
    assertion.article.outlet?.name ?? 'unnamed',
    assertion.quantityText ?? String(assertion.quantity?.value ?? ''),
    assertion.span.exact,
    describeChain(assertion),
  ];
}

/** The chain from the outermost relay to the one whose word it is, and how it ends. */
function describeChain(assertion: ConflictAssertion): string {
  const names = assertion.sourceChain.map(({ speaker }) => speaker.name ?? speaker.words ?? '?');
  const ending = assertion.terminal.toLowerCase().replaceAll('_', ' ');
  return names.length === 0 ? `(${ending})` : `${names.join(' ← ')} (${ending})`;
}

function pairRow(conflict: Conflict): string[] {
  const [one, other] = conflict.sides.map(describeSide);
  return [one ?? '', other ?? '', `${conflict.degree}: ${conflict.reason}`];
}

function describeSide({ claim, assertions }: Conflict['sides'][number]): string {
  const keys = [...new Set(assertions.nodes.map(({ article }) => article.key))].sort();
  return `${printable(claim.statement)} [${keys.join(', ')}]`;
}

function byFirstColumns(one: readonly string[], other: readonly string[]): number {
  return one.join('\n') < other.join('\n') ? -1 : 1;
}
