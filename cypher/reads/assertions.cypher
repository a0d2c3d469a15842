// Assertions by article and place in its text, or those most worth checking first.
MATCH (assertion:Assertion)
// include: parts/assertions
WITH assertion, assertion.id AS id,
  CASE $orderBy
    WHEN 'CHECK_WORTHINESS' THEN right('000000' + toString(1000000 - toInteger(round(coalesce(assertion.checkWorthiness, 0.0) * 1000000))), 7) + ':'
    ELSE ''
  END + assertion.articleId + ':' + right('0000000' + toString(assertion.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
