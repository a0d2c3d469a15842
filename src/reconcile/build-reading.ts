import { type Annotation } from '../domain/annotation.ts';
import { type Article } from '../domain/article.ts';
import { type Claim } from '../domain/claim.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { type Extraction } from '../domain/statement.ts';
import { type ArticleIdentities } from './article-identities.ts';
import { assertionsOf, type StatedClaim } from './assertions-of.ts';
import { citationsOf, unnamedSourcesOf } from './citations-of.ts';
import { claimOf } from './claim-of.ts';
import { type ReadingContext } from './reading-context.ts';
import { storyKeys } from './story-keys.ts';

/** What an article says and who is who in it, as one reading with identities; everything sorted by id. */
export function buildReading(
  { article, annotation, extraction }: ReadArticle,
  identities: ArticleIdentities,
  topics: TopicKnowledge,
): ArticleReading {
  const context = contextOf(article, { annotation, identities, topics });
  const stated = stateClaims(extraction, context);
  const speakers = [
    ...extraction.statements.flatMap(({ chain }) => chain.map(({ speaker }) => speaker)),
    ...extraction.citations.flatMap(({ target }) =>
      target.kind === 'OUTLET_NAME' ? [] : [target],
    ),
  ];
  const unnamed = unnamedSourcesOf(speakers, article.id);
  return {
    article,
    outletId: identities.outletId,
    entities: identities.entities,
    mentions: identities.mentions,
    unnamedSources: [...unnamed.values()],
    claims: eachOnce(stated),
    assertions: assertionsOf(stated, unnamed, context),
    citations: citationsOf(extraction.citations, context, identities.outletId),
    storyKeys: storyKeys(context),
  };
}

/** An article as the stages before have read it. */
export interface ReadArticle {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly extraction: Extraction;
}

function contextOf(
  article: Article,
  parts: {
    readonly annotation: Annotation;
    readonly identities: ArticleIdentities;
    readonly topics: TopicKnowledge;
  },
): ReadingContext {
  return {
    article,
    annotation: parts.annotation,
    topics: parts.topics,
    entityById: new Map(parts.identities.entities.map((entity) => [entity.id, entity])),
    entityIds: parts.identities.entityIds,
  };
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
