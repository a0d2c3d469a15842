// People, organizations, countries, places and outlets by a name or nearly that name, the nearest first.
CALL () {
  WITH $search AS search
  WHERE search IS NOT NULL
  CALL db.index.fulltext.queryNodes('entity_text', search, {limit: 500}) YIELD node AS entity, score
  RETURN entity, score
}
WITH entity, score, [label IN labels(entity) WHERE NOT label IN ['Counterclaim', 'Entity']][0] AS type
WHERE $nearName IS NOT NULL AND ($types IS NULL OR toUpper(type) IN $types)
WITH entity, type, entity.id AS id, -score AS sortKey
// page
WITH id, sortKey, entity, type
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, entity {.*, __typename: type} AS row
