// What an article version calls the things it speaks of.
MATCH (version:Counterclaim&ArticleVersion {id: $versionId})
UNWIND $rows AS row
MATCH (entity:Counterclaim {id: row.entityId})
MERGE (version)-[names:NAMES {id: row.id}]->(entity)
SET names += row.properties
