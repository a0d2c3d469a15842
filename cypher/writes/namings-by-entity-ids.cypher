// All that article versions call these; what many call them alike comes once.
MATCH (:ArticleVersion)-[names:NAMES]->(entity:Counterclaim&(Entity|Outlet))
WHERE entity.id IN $ids
WITH DISTINCT entity, names {.name, aliases: coalesce(names.aliases, []), .title, .countryCode, .wikidataId, .domain, .isOffice, .identityKey} AS properties
RETURN entity.id AS id, properties,
  CASE
    WHEN entity:Person THEN 'PERSON'
    WHEN entity:Organization THEN 'ORGANIZATION'
    WHEN entity:Country THEN 'COUNTRY'
    WHEN entity:Place THEN 'PLACE'
    ELSE 'OUTLET'
  END AS kind
