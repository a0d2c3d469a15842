import { parse } from 'graphql';

import { LIMITS } from '../../domain/limits.ts';
import { type DocumentShape, shapeOf } from './document-shape.ts';
import { tooLarge } from './refusal.ts';

/** How a document is parsed: one of too many tokens is no document. */
export const PARSE_OPTIONS = { maxLexicalTokens: LIMITS.queryTokens } as const;

const REMEMBERED = 500;
const REMEMBERED_CHARACTERS = 20_000;

const BOUNDS: Readonly<Record<keyof DocumentShape, readonly [most: number, words: string]>> = {
  operations: [LIMITS.queryOperations, 'operations'],
  fragments: [LIMITS.queryFragments, 'fragments'],
  roots: [LIMITS.queryRoots, 'fields at the root'],
  aliases: [LIMITS.queryAliases, 'aliases, fragments put in'],
  directives: [LIMITS.queryDirectives, 'directives, fragments put in'],
  depth: [LIMITS.queryDepth, 'levels'],
  repeats: [LIMITS.queryRepeats, 'repetitions of one field, fragments put in'],
  selections: [LIMITS.querySelections, 'fields and fragments, fragments put in'],
};

/**
 * What looks at every document before it is checked against the schema, for the check itself can be made to take long.
 * The guard throws QUERY_TOO_LARGE; what is no GraphQL it leaves to the parser's own words.
 */
export function createDocumentGuard(): (text: string) => void {
  const remembered = new Map<string, string | null>();
  return (text) => {
    const seen = remembered.get(text);
    const fault = seen === undefined ? faultOf(text) : seen;
    if (seen === undefined && text.length <= REMEMBERED_CHARACTERS) {
      const [oldest] = remembered.keys();
      if (remembered.size === REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      remembered.set(text, fault);
    }
    if (fault !== null) throw tooLarge(fault);
  };
}

function faultOf(text: string): string | null {
  const shape = tryShape(text);
  if (shape === null) return null;
  for (const name of Object.keys(BOUNDS) as (keyof DocumentShape)[]) {
    const [most, words] = BOUNDS[name];
    if (shape[name] > most) {
      return `the operation has ${shape[name]} ${words}; ${most} are allowed`;
    }
  }
  return null;
}

function tryShape(text: string): DocumentShape | null {
  try {
    return shapeOf(parse(text, { ...PARSE_OPTIONS, noLocation: true }));
  } catch {
    return null;
  }
}
