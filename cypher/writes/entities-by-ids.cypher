// What the graph knows of these people, organizations, countries, places and outlets.
MATCH (entity:Counterclaim)
WHERE entity.id IN $ids
RETURN entity.id AS id, properties(entity) AS properties,
  COLLECT { MATCH (:Counterclaim&ArticleVersion {id: $versionId})-[names:NAMES]->(entity) RETURN properties(names) }[0] AS named
