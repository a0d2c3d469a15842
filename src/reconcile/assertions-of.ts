import { type Assertion, type AttributionLink, type Claim } from '../domain/claim.ts';
import { type UnnamedSource } from '../domain/entity.ts';
import { type TextAnchor } from '../domain/span.ts';
import { stableId } from '../lib/stable-id.ts';
import { anchorSpan } from './anchor-span.ts';
import { attributionChain, terminalOf } from './attribution-chain.ts';
import { type Clause, type ReadingContext } from './reading-context.ts';

/** A clause with the claim that it states. */
export interface StatedClaim {
  readonly clause: Clause;
  readonly claim: Claim;
}

/**
 * The assertions of an article, sorted by id. Places that state one claim with the same chain and modality
 * are one assertion with several spans, in text order.
 */
export function assertionsOf(
  stated: readonly StatedClaim[],
  unnamed: ReadonlyMap<string, UnnamedSource>,
  context: ReadingContext,
): readonly Assertion[] {
  const byId = new Map<string, Assertion>();
  const inOrder = [...stated].sort((one, other) => startOf(one) - startOf(other));
  for (const { clause, claim } of inOrder) {
    const assertion = assertionOf(clause, claim, { unnamed, context });
    byId.set(assertion.id, together(byId.get(assertion.id), assertion));
  }
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function startOf({ clause }: StatedClaim): number {
  return clause.statement.span.start;
}

interface Surroundings {
  readonly unnamed: ReadonlyMap<string, UnnamedSource>;
  readonly context: ReadingContext;
}

function assertionOf(
  { statement }: Clause,
  claim: Claim,
  { unnamed, context }: Surroundings,
): Assertion {
  const { article } = context;
  const chain = attributionChain(statement.chain, context);
  return {
    id: assertionId(claim, chain, {
      modality: statement.modality,
      articleId: article.id,
      textHash: article.textHash,
    }),
    claimId: claim.id,
    articleId: article.id,
    versionId: article.versionId,
    voice: chain.length === 0 ? 'OUTLET' : 'ATTRIBUTED',
    modality: statement.modality,
    modalities: statement.modalities,
    hedges: statement.hedges,
    quantityText: statement.quantity?.text ?? null,
    timeText: statement.time?.text ?? null,
    timeNormalized: statement.time?.normalized ?? null,
    spans: [anchorSpan(article, statement.span, statement.sentence)],
    words: statement.wording,
    chain,
    terminal: terminalOf(chain, unnamed, context.entityById),
    confidence: statement.confidence,
    checkWorthiness: statement.checkWorthiness,
  };
}

function assertionId(
  claim: Claim,
  chain: readonly AttributionLink[],
  {
    modality,
    articleId,
    textHash,
  }: Pick<Assertion, 'modality' | 'articleId'> & { readonly textHash: string },
): string {
  const speakers = chain.map(({ speakerId }) => speakerId);
  return stableId('assertion', articleId, textHash, claim.id, speakers, modality);
}

function together(first: Assertion | undefined, repeat: Assertion): Assertion {
  if (first === undefined) return repeat;
  const [place] = repeat.spans;
  if (first.spans.some((span) => span.start === place.start && span.end === place.end))
    return first;
  const spans: readonly [TextAnchor, ...TextAnchor[]] = [...first.spans, place];
  return { ...first, spans };
}
