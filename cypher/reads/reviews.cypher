// What people judged, the latest first.
MATCH (review:Review)
WHERE ($by IS NULL OR review.by = $by)
  AND ($verdicts IS NULL OR review.verdict IN $verdicts)
  AND ($disputed IS NULL OR $disputed = EXISTS {
    MATCH (other:Review {edgeKey: review.edgeKey})
    WHERE other.verdict <> review.verdict
  })
WITH review, review.id AS id, -review.at.epochMillis AS sortKey
// page
WITH id, sortKey, review
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, review {.*, __typename: 'Review'} AS row
