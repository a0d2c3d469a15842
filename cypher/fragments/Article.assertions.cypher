// parent: (:Article)
// What the article says, in the order of its text.
MATCH (parent)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
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
