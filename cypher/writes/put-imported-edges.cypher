// Edges of one type as an export has them, between nodes that are there; how many there were.
UNWIND $rows AS row
MATCH (from:Counterclaim {id: row.from})
MATCH (to:Counterclaim {id: row.to})
MERGE (from)-[edge:CITES {id: row.id}]->(to)
SET edge += row.properties
RETURN count(edge) AS written
