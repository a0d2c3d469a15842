// parent: (:IngestOrder)
// The articles of an order that are in the graph, in the order in which they were handed in.
MATCH (item:OrderedArticle {orderId: parent.id})
WHERE item.state = 'DONE'
MATCH (article:Article {key: item.key})
WITH article, article.id AS id, min(item.number) AS sortKey
// page
WITH id, sortKey, article
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, article {.*, __typename: 'Article'} AS row
