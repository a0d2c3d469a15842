// Nodes of one label as an export has them; what tells of the recording begins anew.
UNWIND $rows AS row
MERGE (node:Counterclaim {id: row.id})
SET node:Claim, node += row.properties
FOREACH (_ IN CASE WHEN node:Person OR node:Organization OR node:Country OR node:Place THEN [1] ELSE [] END | SET node:Entity)
FOREACH (_ IN CASE WHEN node:Article THEN [1] ELSE [] END |
  SET node.ingestedAt = coalesce(node.ingestedAt, toString(datetime())))
FOREACH (_ IN CASE WHEN node:ArticleVersion THEN [1] ELSE [] END |
  SET node.observedAt = coalesce(node.observedAt, toString(datetime())))
FOREACH (_ IN CASE WHEN node:ExtractionRun THEN [1] ELSE [] END |
  SET node.startedAt = coalesce(node.startedAt, toString(datetime())))
