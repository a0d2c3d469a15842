// parent: (:Claim)
// The articles that state the claim, with `corroborating` also those that state one that agrees with it; each with what its word rests on.
CALL (parent) {
  RETURN parent AS claim
  UNION
  WITH parent WHERE $corroborating
  MATCH (parent)-[edge:CORROBORATES]-(claim:Claim)
// include: parts/not-rejected
  RETURN claim
}
MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
MATCH (article:Article {id: assertion.articleId})
WHERE ($saidFrom IS NULL OR article.published >= $saidFrom)
  AND ($saidTo IS NULL OR left(article.published, size($saidTo)) <= $saidTo)
WITH article, collect(DISTINCT assertion) AS assertions
WITH article, assertions, article.id AS id, article.id AS sortKey
// page
WITH id, sortKey, article, assertions
WHERE $afterId IS NULL OR id > $afterId
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'ClaimCarrier',
    id: id,
    published: article.published,
    outletId: head(COLLECT { MATCH (article)<-[:PUBLISHED]-(outlet:Outlet) RETURN outlet.id ORDER BY outlet.id }),
    named: COLLECT {
      UNWIND assertions AS assertion
      MATCH (assertion)-[link:ATTRIBUTED_TO]->(source:Counterclaim)
      WHERE assertion.terminal IN ['NAMED_PERSON', 'NAMED_OFFICE', 'NAMED_BODY']
        AND NOT EXISTS { MATCH (assertion)-[later:ATTRIBUTED_TO]->() WHERE later.order > link.order }
      WITH DISTINCT source
      WITH source, COLLECT {
        MATCH (source)-[edge:SAME_AS]-(other:Counterclaim)
        RETURN {id: other.id, judgement: coalesce(head(COLLECT {
          MATCH (review:Review {edgeKey: edge.id})
          RETURN review.verdict ORDER BY review.at DESC, review.id LIMIT 1
        }), edge.judgement)}
      } AS others
      RETURN {
        id: source.id,
        sameIds: [other IN others WHERE other.judgement = 'SAME' | other.id],
        unsureIds: [other IN others WHERE other.judgement = 'UNSURE' | other.id]
      }
      ORDER BY source.id
    },
    reliesOn: COLLECT {
      UNWIND assertions AS assertion
      MATCH (assertion)-[:ATTRIBUTED_TO]->(outlet:Outlet)
      RETURN outlet.id
      UNION
      MATCH (article)-[:CITES {kind: 'CREDIT'}]->(outlet:Outlet)
      RETURN outlet.id
    },
    cites: COLLECT {
      MATCH (article)-[cites:CITES]->(target:Article|Outlet)
      RETURN {
        targetId: target.id, kind: cites.kind,
        spanStarts: cites.spanStarts, spanEnds: cites.spanEnds, spanExacts: cites.spanExacts
      }
      ORDER BY target.id, cites.kind
    },
    copyMinima: head(COLLECT { MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion {current: true}) RETURN version.copyMinima }),
    copyRuns: head(COLLECT { MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion {current: true}) RETURN version.copyRuns })
  } AS row
