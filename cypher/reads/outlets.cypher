// Outlets by name.
MATCH (entity:Outlet)
// page: USING INDEX entity:Outlet(name, id)
// page: WHERE entity.name >= coalesce($afterKey, '') AND entity.id IS NOT NULL
WITH entity
WHERE ($name IS NULL OR any(name IN [entity.name] + coalesce(entity.aliases, []) WHERE toLower(name) CONTAINS toLower($name)))
  AND ($article IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Article {id: $article}) })
  AND ($story IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Article)-[:PART_OF]->(:Story {id: $story}) })
  AND ($publishing IS NULL OR $publishing = EXISTS { (entity)-[:PUBLISHED]->(:Article) })
WITH entity, entity.id AS id, entity.name AS sortKey
// page
WITH id, sortKey, entity
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, entity {.*, __typename: 'Outlet'} AS row
