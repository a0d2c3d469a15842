// parent: (:Article)
// The outlet that publishes the article.
MATCH (parent)<-[:PUBLISHED]-(outlet:Outlet)
WITH outlet, outlet.id AS id, outlet.name AS sortKey
ORDER BY sortKey, id
LIMIT 1
RETURN id, sortKey, outlet {.*, __typename: 'Outlet'} AS row
