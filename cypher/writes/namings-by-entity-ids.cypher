// All that article versions call these.
MATCH (:ArticleVersion)-[names:NAMES]->(entity:Counterclaim&(Entity|Outlet))
WHERE entity.id IN $ids
RETURN entity.id AS id, properties(names) AS properties,
  CASE
    WHEN entity:Person THEN 'PERSON'
    WHEN entity:Organization THEN 'ORGANIZATION'
    WHEN entity:Country THEN 'COUNTRY'
    WHEN entity:Place THEN 'PLACE'
    ELSE 'OUTLET'
  END AS kind
