// parent: (:ArticleVersion)
// What this state of the text says, those assertions that no longer stand too.
MATCH (parent)-[:CONTAINS]->(assertion:Assertion)
WITH assertion, assertion.id AS id,
  assertion.articleId + ':' + right('0000000' + toString(assertion.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
