// A page of the edges of one type in the order of their ids.
MATCH (from:Counterclaim)-[edge:CITES]->(to:Counterclaim)
WHERE edge.id > $after
RETURN properties(edge) AS properties, from.id AS from, to.id AS to
ORDER BY edge.id
LIMIT $first
