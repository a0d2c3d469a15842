// parent: (:Claim)
// Who states the claim where, by article and place in its text.
MATCH (parent)<-[:OF]-(assertion:Assertion)
// include: parts/assertions
WITH DISTINCT assertion
WITH assertion, assertion.id AS id,
  assertion.articleId + ':' + right('0000000' + toString(assertion.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
