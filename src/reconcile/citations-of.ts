import { type Entity, type UnnamedSource } from '../domain/entity.ts';
import { type Citation } from '../domain/reading.ts';
import { type CitationReference, type SpeakerReference } from '../domain/statement.ts';
import { stableId } from '../lib/stable-id.ts';
import { unnamedSource } from './attribution-chain.ts';
import { type ReconciledEntities } from './entities/reconcile-entities.ts';
import { type ReadingContext } from './reading-context.ts';

/**
 * The article's citations, sorted by id: one for each target and kind, with every place it stands at.
 * A target without an identity is left out, and so is the page's own publisher, unless the text rests on
 * its word or work by name ("a Post poll found").
 */
export function citationsOf(
  references: readonly CitationReference[],
  context: ReadingContext,
  identities: ReconciledEntities,
): readonly Citation[] {
  const byId = new Map<string, Citation>();
  const inOrder = [...references].sort((one, other) => one.span.start - other.span.start);
  for (const reference of inOrder) {
    const targetId = targetOf(reference.target, context, identities);
    if (targetId === null) continue;
    if (targetId === identities.outletId && reference.isAttribution !== true) continue;
    const citation = citationOf(reference, targetId, context);
    byId.set(citation.id, together(byId.get(citation.id), citation));
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The unnamed sources that an article's statements and citations rest on, by id. */
export function unnamedSourcesOf(
  speakers: readonly SpeakerReference[],
  articleId: string,
): ReadonlyMap<string, UnnamedSource> {
  const sources = speakers.flatMap((speaker) =>
    speaker.kind === 'UNNAMED' ? [unnamedSource(speaker, articleId)] : [],
  );
  return new Map(
    sources
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((source) => [source.id, source] as const),
  );
}

function targetOf(
  target: CitationReference['target'],
  context: ReadingContext,
  { creditIds }: ReconciledEntities,
): string | null {
  if (target.kind === 'UNNAMED') return unnamedSource(target, context.article.id).id;
  if (target.kind === 'MENTION') return context.entityIds[target.mention] ?? null;
  const credit = context.article.credits.findIndex(({ name }) => name === target.name);
  return creditIds[credit] ?? outletNamed(target.name.toLowerCase(), context);
}

function outletNamed(name: string, { entityById }: ReadingContext): string | null {
  const outlets = [...entityById.values()].filter(({ kind }) => kind === 'OUTLET');
  return outlets.find((outlet) => namesOf(outlet).includes(name))?.id ?? null;
}

function namesOf({ name, aliases, domain }: Entity): readonly string[] {
  return [name, ...aliases, domain ?? name].map((word) => word.toLowerCase());
}

function citationOf(
  { kind, span }: CitationReference,
  targetId: string,
  { article }: ReadingContext,
): Citation {
  return {
    id: stableId('CITES', article.id, targetId, kind),
    articleId: article.id,
    targetId,
    kind,
    spans: [{ start: span.start, end: span.end, exact: article.text.slice(span.start, span.end) }],
    urls: [],
  };
}

function together(first: Citation | undefined, repeat: Citation): Citation {
  if (first === undefined) return repeat;
  const fresh = repeat.spans.filter((span) =>
    first.spans.every(({ start }) => start !== span.start),
  );
  return { ...first, spans: [...first.spans, ...fresh] };
}
