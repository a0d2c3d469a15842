// People, organizations, countries, places and outlets.
UNWIND $rows AS row
MERGE (entity:Counterclaim {id: row.id})
FOREACH (_ IN CASE row.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET entity:Entity:Person)
FOREACH (_ IN CASE row.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET entity:Entity:Organization)
FOREACH (_ IN CASE row.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET entity:Entity:Country)
FOREACH (_ IN CASE row.kind WHEN 'PLACE' THEN [1] ELSE [] END | SET entity:Entity:Place)
FOREACH (_ IN CASE row.kind WHEN 'OUTLET' THEN [1] ELSE [] END | SET entity:Outlet)
SET entity += row.properties
