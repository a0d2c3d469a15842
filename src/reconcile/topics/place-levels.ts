import { overlaps } from '../../domain/span.ts';
import { type PlaceKnowledge } from '../../domain/knowledge-circumstances.ts';
import { normalName } from '../../lib/normal-name.ts';
import { lemmaOf } from '../phrase.ts';
import { type Clause, namesInSentence, type ReadingContext } from '../reading-context.ts';

const INSIDE = new Set(['in', 'inside', 'at', 'within']);

/**
 * Where a clause's event happens, level by level as far as the tables know (`in:COUNTRY|FR`, `in:CITY|lyon`), and
 * each name by itself (`in:NAME|…`); nothing for what is only near, on the way to, or around a place.
 */
export function placeLevels(clause: Clause, context: ReadingContext): readonly string[] {
  const { place } = clause.statement;
  if (place === null || !isInside(clause)) return [];
  const names = namesInSentence(context, clause.sentence.index).filter((name) =>
    overlaps(name, place.span),
  );
  return names.flatMap(({ entityId }) => {
    const entity = context.entityById.get(entityId);
    if (entity === undefined) return [];
    if (entity.kind === 'COUNTRY') return [`in:COUNTRY|${entity.countryCode ?? ''}`];
    const known = levelsOf(normalName(entity.name), context.topics.circumstances.places);
    return [`in:NAME|${entityId}`, ...known];
  });
}

function levelsOf(name: string, { cities, parts }: PlaceKnowledge): readonly string[] {
  const city = cities.get(name);
  if (city !== undefined) {
    const part = city.part === null ? [] : [`in:PART|${city.part}`];
    return [`in:CITY|${name}`, ...part, `in:COUNTRY|${city.country}`];
  }
  const part = parts.get(name);
  return part === undefined ? [] : [`in:PART|${name}`, `in:COUNTRY|${part.country}`];
}

/** The word before the place, an article or a compass point between them aside. */
function isInside({ statement, sentence }: Clause): boolean {
  const { place } = statement;
  if (place === null) return false;
  const before = sentence.tokens.filter(({ end }) => end <= place.span.start).slice(-2);
  return before.some((token) => INSIDE.has(lemmaOf(token)));
}
