// Organizations by name.
// starts from: article
MATCH (:Article {id: $article})-[:MENTIONS]->(entity:Organization)
WITH DISTINCT entity
// starts from: story
MATCH (:Story {id: $story})<-[:PART_OF]-(:Article)-[:MENTIONS]->(entity:Organization)
WITH DISTINCT entity
// starts from: anywhere
MATCH (entity:Entity&Organization)
// page: USING INDEX entity:Entity(name, id)
// page: WHERE entity.name >= coalesce($afterKey, '') AND entity.id IS NOT NULL
WITH entity
// started
WHERE ($name IS NULL OR any(name IN [entity.name] + coalesce(entity.aliases, []) WHERE toLower(name) CONTAINS toLower($name)))
  AND ($article IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Article {id: $article}) })
  AND ($story IS NULL OR EXISTS { (entity)<-[:MENTIONS]-(:Article)-[:PART_OF]->(:Story {id: $story}) })
WITH entity, entity.id AS id, entity.name AS sortKey
// page
WITH id, sortKey, entity
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, entity {.*, __typename: 'Organization'} AS row
