// How claims stand to one another; an edge names the run of its deciding assertions.
MATCH (mark:GraphMark)
UNWIND $rows AS row
MATCH (one:Counterclaim {id: row.fromId})
MATCH (other:Counterclaim {id: row.toId})
WITH mark, row, one, other, COLLECT {
  UNWIND row.properties.assertionIds AS assertionId
  MATCH (assertion:Counterclaim {id: assertionId})
  RETURN assertion.runId
  ORDER BY assertion.runId
  LIMIT 1
}[0] AS runId
FOREACH (_ IN CASE row.type WHEN 'CONTRADICTS' THEN [1] ELSE [] END |
  MERGE (one)-[edge:CONTRADICTS {id: row.id}]->(other)
    ON CREATE SET edge.change = mark.lock
  SET edge += row.properties, edge.runId = runId)
FOREACH (_ IN CASE row.type WHEN 'CORROBORATES' THEN [1] ELSE [] END |
  MERGE (one)-[edge:CORROBORATES {id: row.id}]->(other)
  SET edge += row.properties, edge.runId = runId)
FOREACH (_ IN CASE row.type WHEN 'QUALIFIES' THEN [1] ELSE [] END |
  MERGE (one)-[edge:QUALIFIES {id: row.id}]->(other)
  SET edge += row.properties, edge.runId = runId)
