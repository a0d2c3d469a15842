import { type ExpertPresentation, type ResolvedMention } from '../domain/entity.ts';
import { type WordSpan } from '../domain/span.ts';

/** As far as words beside a name are looked at. */
const NEAR = 120;
/** An apposition, or what somebody is said to be. */
const OPENS = String.raw`(?:,\s+(?:who\s+(?:is|was)\s+)?|\s+\(|\s+(?:is|was)\s+)`;
const MODIFIERS = String.raw`(?:(?:an?|the|one|another)\s+)?(?:[\p{L}’'-]+\s+){0,4}?`;
/** Behind the noun that says what somebody is, no other noun follows ("an expert panel" is no expert). */
const ENDS = String.raw`(?=\s*(?:[,.;:!?)"”—–]|$|\n)|\s+(?:and|at|based|focus(?:ed|ing)|for|from|in|of|on|speciali[sz]ing|to|who|with|working)\b)`;
/** What goes on with the description up to the next mark. */
const REST = String.raw`[^,.;:!?()"“”\n]*`;

/**
 * The people whom an article presents as experts, each with the words that do so where it first does. What the
 * article says of somebody is all that is told: not whether it is so.
 */
export function expertPresentations(
  text: string,
  people: readonly ResolvedMention[],
  roles: readonly string[],
): readonly ExpertPresentation[] {
  const words = expressionsOf(roles);
  const found = new Map<string, ExpertPresentation>();
  const inOrder = people
    .filter(({ form }) => form === 'NAME')
    .toSorted((one, other) => one.start - other.start);
  for (const mention of inOrder) {
    const span = presentedBeside(text, mention, words);
    if (span === null || found.has(mention.entityId)) continue;
    found.set(mention.entityId, { entityId: mention.entityId, span });
  }
  return [...found.values()].sort((one, other) => (one.entityId < other.entityId ? -1 : 1));
}

interface Expressions {
  readonly before: RegExp;
  readonly after: RegExp;
}

function expressionsOf(roles: readonly string[]): Expressions {
  const role = `(?:${roles.join('|')})`;
  const honorific = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\.?\s+)*`;
  return {
    before: new RegExp(
      String.raw`(?<words>(?:[\p{L}’'-]+ ){0,2}?\b${role}|\bProf\.?)\s+${honorific}$`,
      'iu',
    ),
    after: new RegExp(`^${OPENS}(?<words>${MODIFIERS}${role}${ENDS}${REST})`, 'iu'),
  };
}

function presentedBeside(
  text: string,
  { start, end }: ResolvedMention,
  { before, after }: Expressions,
): WordSpan | null {
  const from = Math.max(0, start - NEAR);
  const left = before.exec(text.slice(from, start));
  if (left?.groups !== undefined) return spanOf(text, from + left.index, left.groups['words']);
  const right = after.exec(text.slice(end, end + NEAR));
  if (right?.groups === undefined) return null;
  const { words = '' } = right.groups;
  return spanOf(text, end + right[0].length - words.length, words);
}

function spanOf(text: string, start: number, words = ''): WordSpan {
  const end = start + words.trimEnd().length;
  return { start, end, exact: text.slice(start, end) };
}
