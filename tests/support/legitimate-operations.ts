import { OPERATION_VARIABLES, operationNames, readOperation } from './saved-operations.ts';

/** An operation as an analyst would send it. */
export interface LegitimateOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const VARIATIONS = 6;

/** The saved operations, each with several page sizes and with the words of others. */
export function legitimateOperations(): readonly LegitimateOperation[] {
  return operationNames().flatMap((name) => {
    const query = readOperation(name);
    const usual = OPERATION_VARIABLES[name] ?? {};
    return [...Array(VARIATIONS).keys()].map((n) => ({
      name: `${name} ${n}`,
      query: n % 2 === 0 ? query : withoutComments(query),
      variables: vary(query, usual, n),
    }));
  });
}

function withoutComments(query: string): string {
  return query
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .join(' ');
}

const WORDS = ['soldiers', 'Kursk “front”', 'd\'accord \\ "" {', '兵士 8,000', 'a*b:c?'];

/** Smaller and larger pages, and other words, wherever an operation takes them. */
function vary(
  query: string,
  usual: Readonly<Record<string, unknown>>,
  n: number,
): Readonly<Record<string, unknown>> {
  const sizes: [string, number][] = [...query.matchAll(/\$(\w+): Int(?: = (\d+))?/g)].map(
    ([, name, size]) => [
      name ?? '',
      Math.max(1, Math.floor((Number(size ?? 10) * (n + 1)) / VARIATIONS)),
    ],
  );
  const texts = Object.entries(usual).filter(
    ([name, value]) => n > 3 && typeof value === 'string' && ['text', 'name'].includes(name),
  );
  return {
    ...usual,
    ...Object.fromEntries(sizes),
    ...Object.fromEntries(texts.map(([name]) => [name, WORDS[n % WORDS.length]])),
  };
}
