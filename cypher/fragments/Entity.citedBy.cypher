// parent: (:Counterclaim)
// The articles that name it as a source, rely on it or lead to it, by title.
MATCH (parent)<-[edge:CITES]-(article:Article)
WITH edge, article, edge.id AS id, coalesce(article.title, article.key) AS sortKey
// page
WITH id, sortKey, edge, article
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, edge {.*, __typename: 'CitedBy', node: article {.*, __typename: 'Article'}} AS row
