// The contradictions about an entity, the most contested first: by the articles on the side of fewer, then by all.
MATCH (:Counterclaim {id: $entity})<-[:ABOUT]-(:Claim)-[edge:CONTRADICTS]-(:Claim)
WITH DISTINCT edge
WITH edge, edge.id AS id, startNode(edge) AS one, endNode(edge) AS other,
  coalesce(head(COLLECT {
    MATCH (review:Review {edgeKey: edge.id})
    RETURN review.verdict ORDER BY review.at DESC, review.id LIMIT 1
  }), 'SUGGESTED') AS verdict
WHERE verdict <> 'REJECTED'
WITH edge, id, verdict,
  [claim IN [one, other] | COUNT {
    MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
    MATCH (article:Article {id: assertion.articleId})
    WHERE ($saidFrom IS NULL OR article.published >= $saidFrom)
      AND ($saidTo IS NULL OR left(article.published, size($saidTo)) <= $saidTo)
    RETURN DISTINCT article
  }] AS sides
WHERE sides[0] > 0 AND sides[1] > 0
WITH edge, id, verdict,
  - (CASE WHEN sides[0] < sides[1] THEN sides[0] ELSE sides[1] END * 1000000 + sides[0] + sides[1]) AS sortKey
// page
WITH id, sortKey, edge, verdict
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {
    .*, __typename: 'Contradiction', review: verdict, fromId: startNode(edge).id, toId: endNode(edge).id
  } AS row
