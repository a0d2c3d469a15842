// parent: (:Outlet)
// The articles that the outlet published, by title.
MATCH (parent)-[:PUBLISHED]->(article:Article)
WHERE ($asOf IS NULL OR (left(article.published, size($asOf)) <= $asOf AND (size(article.published) >= size($asOf) OR article.published < left($asOf, size(article.published)))))
  AND ($unsureAsOf IS NULL OR article.published IS NULL OR (size(article.published) < size($unsureAsOf) AND article.published = left($unsureAsOf, size(article.published))))
WITH article, article.id AS id, coalesce(article.title, article.key) AS sortKey
// page
WITH id, sortKey, article
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, article {.*, __typename: 'Article'} AS row
