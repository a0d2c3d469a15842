// parent: (:Counterclaim)
// Whom somebody judged it to be, or not to be, or a rule takes it for: a person's judgement goes before a rule's.
MATCH (parent)-[edge:SAME_AS]-(other:Counterclaim)
WITH edge, other, edge.id AS id, other.name AS sortKey
// page
WITH id, sortKey, edge, other
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'Identity',
    id: id,
    judgement: coalesce(head(COLLECT {
      MATCH (review:Review {edgeKey: id})
      RETURN review.verdict ORDER BY review.at DESC, review.id LIMIT 1
    }), edge.judgement),
    by: coalesce(head(COLLECT {
      MATCH (review:Review {edgeKey: id})
      RETURN review.by ORDER BY review.at DESC, review.id LIMIT 1
    }), edge.by),
    node: other {.*, __typename: [label IN labels(other) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
