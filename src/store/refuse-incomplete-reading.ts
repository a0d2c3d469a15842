import { CounterclaimError } from '../domain/errors.ts';
import { type ArticleReading } from '../domain/reading.ts';

/**
 * Makes sure that a reading holds all that it speaks of, for an edge to nothing would be lost in silence.
 * @throws CounterclaimError INTERNAL
 */
export function refuseIncompleteReading(reading: ArticleReading): void {
  const known = new Set([
    ...reading.entities.map(({ id }) => id),
    ...reading.unnamedSources.map(({ id }) => id),
    ...reading.claims.map(({ id }) => id),
  ]);
  const missing = referencesOf(reading).find(({ id }) => !known.has(id));
  if (missing === undefined) return;
  throw new CounterclaimError(
    'INTERNAL',
    `the reading of "${reading.article.key}" has a ${missing.what} ${missing.id} that it does not contain`,
  );
}

function referencesOf(reading: ArticleReading): { readonly what: string; readonly id: string }[] {
  const { outletId, mentions, citations, assertions, claims } = reading;
  return [
    ...(outletId === null ? [] : [{ what: 'publisher', id: outletId }]),
    ...mentions.map(({ entityId }) => ({ what: 'mention of', id: entityId })),
    ...citations.map(({ targetId }) => ({ what: 'citation of', id: targetId })),
    ...assertions.map(({ claimId }) => ({ what: 'assertion of', id: claimId })),
    ...assertions.flatMap(({ chain }) =>
      chain.map(({ speakerId }) => ({ what: 'speaker', id: speakerId })),
    ),
    ...claims.flatMap(({ about }) =>
      about.map(({ entityId }) => ({ what: 'claim about', id: entityId })),
    ),
  ];
}
