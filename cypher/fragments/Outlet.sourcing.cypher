// parent: (:Outlet)
// How the chains of sources of the outlet's assertions end, month by month; what has no known month comes last.
MATCH (parent)-[:PUBLISHED]->(article:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion {live: true})
WITH article, assertion, assertion.terminal AS terminal,
  CASE WHEN size(article.published) >= 7 THEN left(article.published, 7) END AS month
WHERE ($from IS NULL OR month >= left($from, 7))
  AND ($to IS NULL OR left(month, size($to)) <= left($to, 7))
WITH month, count(DISTINCT article) AS articleCount, count(assertion) AS assertionCount,
  count(CASE WHEN terminal IN ['NAMED_PERSON', 'NAMED_OFFICE', 'NAMED_BODY', 'OUTLET'] THEN 1 END) AS named,
  count(CASE terminal WHEN 'ANONYMOUS' THEN 1 END) AS anonymous,
  count(CASE terminal WHEN 'UNATTRIBUTED_REPORTS' THEN 1 END) AS unattributed,
  count(CASE terminal WHEN 'UNNAMED_GROUP' THEN 1 END) AS unnamedGroup,
  count(CASE terminal WHEN 'ARTICLE_ITSELF' THEN 1 END) AS ownWord
WITH *, coalesce(month, 'undated') AS id, coalesce(month, 'undated') AS sortKey
// page
WITH *
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'SourcingMonth', month: month, articleCount: articleCount,
    assertionCount: assertionCount, named: named, anonymous: anonymous,
    unattributed: unattributed, unnamedGroup: unnamedGroup, ownWord: ownWord
  } AS row
