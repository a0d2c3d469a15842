// Assertions by article and place in its text, or those most worth checking first.
// starts from: orderBy
MATCH (assertion:Assertion)
// include: parts/assertions
WITH assertion, assertion.id AS id,
  CASE $orderBy
    WHEN 'CHECK_WORTHINESS' THEN right('000000' + toString(1000000 - toInteger(round(coalesce(assertion.checkWorthiness, 0.0) * 1000000))), 7) + ':'
    ELSE ''
  END + assertion.sortKey AS sortKey
// starts from: article
MATCH (:Article {id: $article})-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
WITH DISTINCT assertion
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// starts from: speaker
MATCH (:Counterclaim {id: $speaker})<-[:ATTRIBUTED_TO]-(assertion:Assertion)
WITH DISTINCT assertion
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// starts from: outlet
MATCH (:Outlet {id: $outlet})-[:PUBLISHED]->(:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
WITH DISTINCT assertion
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// starts from: entity
MATCH (:Counterclaim {id: $entity})<-[:ABOUT]-(:Claim)<-[:OF]-(assertion:Assertion)
WITH DISTINCT assertion
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// starts from: story
MATCH (:Story {id: $story})<-[:PART_OF]-(:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
WITH DISTINCT assertion
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// starts from: anywhere
MATCH (assertion:Assertion)
// page: USING INDEX assertion:Assertion(sortKey)
// page: WHERE assertion.sortKey > coalesce($afterKey, '')
// include: parts/assertions
WITH assertion, assertion.id AS id, assertion.sortKey AS sortKey
// started
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
