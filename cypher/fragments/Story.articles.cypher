// parent: (:Story)
// The articles of the story, by title.
MATCH (parent)<-[:PART_OF]-(article:Article)
WITH article, article.id AS id, coalesce(article.title, article.key) AS sortKey
// page
WITH id, sortKey, article
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, article {.*, __typename: 'Article'} AS row
