// What the graph knows of these people, organizations, countries, places and outlets, and what this version calls them.
OPTIONAL MATCH (:Counterclaim&ArticleVersion {id: $versionId})-[names:NAMES]->(named:Counterclaim)
WITH collect({id: named.id, properties: properties(names)}) AS namings
MATCH (entity:Counterclaim)
WHERE entity.id IN $ids
RETURN entity.id AS id, properties(entity) AS properties,
  head([naming IN namings WHERE naming.id = entity.id | naming.properties]) AS named
