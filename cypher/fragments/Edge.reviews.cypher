// parent: an edge's id
// What people judged of the edge, one judgement a person, the latest first.
MATCH (review:Review {edgeKey: parent})
WITH review, review.id AS id, -review.at.epochMillis AS sortKey
// page
WITH id, sortKey, review
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, review {.*, __typename: 'Review'} AS row
