import { type Annotation } from '../domain/annotation.ts';
import { type Article } from '../domain/article.ts';
import { type Claim } from '../domain/claim.ts';
import { type ResolvedMention } from '../domain/entity.ts';
import { type NameKnowledge } from '../domain/knowledge-names.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type Extraction, type SpeakerReference } from '../domain/statement.ts';
import { textSignature } from '../domain/text-signature.ts';
import { assertionsOf, type StatedClaim } from './assertions-of.ts';
import { citationsOf, unnamedSourcesOf } from './citations-of.ts';
import { claimOf } from './claim-of.ts';
import { type ReconciledEntities, reconcileEntities } from './entities/reconcile-entities.ts';
import { expertPresentations } from './expert-presentations.ts';
import { linkCitations } from './link-citations.ts';
import { integritySignals } from './integrity/integrity-signals.ts';
import { type ReadingContext } from './reading-context.ts';
import { storyProfile } from './story-profile.ts';
import { textOfArticle } from './text-of-article.ts';

/** An article as the stages before have read it, with what identities and topics are told by. */
export interface ReadArticle {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly extraction: Extraction;
  readonly knowledge: { readonly names: NameKnowledge; readonly topics: TopicKnowledge };
}

/**
 * Gives identities to all that one article says: who is named, claims in normal form, who asserts each of
 * them on whose word, whom the article cites. Everything is sorted by id, and depends on the article and
 * the knowledge only.
 */
export function reconcileArticle(read: ReadArticle): ArticleReading {
  const { article, annotation, extraction, knowledge } = read;
  const identities = reconcileEntities(article, annotation, knowledge.names);
  const context = contextOf(read, identities);
  const stated = stateClaims(extraction, context);
  const unnamed = unnamedSourcesOf(speakersOf(extraction), article.id);
  return {
    article,
    outletId: identities.outletId,
    entities: identities.entities,
    mentions: identities.mentions,
    experts: expertPresentations(
      article.text,
      peopleIn(context, identities),
      knowledge.names.expertRoles,
    ),
    unnamedSources: [...unnamed.values()],
    claims: eachOnce(stated),
    assertions: assertionsOf(stated, unnamed, context),
    citations: [
      ...citationsOf(extraction.citations, context, identities),
      ...linkCitations(article, identities),
    ].sort((one, other) => (one.id < other.id ? -1 : 1)),
    integritySignals: integritySignals(context),
    story: storyProfile(context),
    signature: textSignature(textOfArticle(article)),
  };
}

function contextOf(
  { article, annotation, knowledge }: ReadArticle,
  { entities, entityIds }: ReconciledEntities,
): ReadingContext {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  return { article, annotation, topics: knowledge.topics, entityById, entityIds };
}

function peopleIn(
  { entityById }: ReadingContext,
  { mentions }: ReconciledEntities,
): readonly ResolvedMention[] {
  return mentions.filter(({ entityId }) => entityById.get(entityId)?.kind === 'PERSON');
}

function speakersOf({ statements, citations }: Extraction): readonly SpeakerReference[] {
  const cited = citations.map(({ target }) => target);
  return [
    ...statements.flatMap(({ chain }) => chain.map(({ speaker }) => speaker)),
    ...cited.filter((target) => target.kind !== 'OUTLET_NAME'),
  ];
}

function stateClaims({ statements }: Extraction, context: ReadingContext): readonly StatedClaim[] {
  return statements.flatMap((statement) => {
    const sentence = context.annotation.sentences.find(({ index }) => index === statement.sentence);
    if (sentence === undefined) return [];
    const clause = { statement, sentence };
    return [{ clause, claim: claimOf(clause, context) }];
  });
}

/** A claim that stands at several places is worded as at the first. */
function eachOnce(stated: readonly StatedClaim[]): readonly Claim[] {
  const byId = new Map<string, Claim>();
  for (const { claim } of stated) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  return [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
