// The edges of one type with these ids, in the order of their ids.
MATCH (from:Counterclaim)-[edge:CITES]->(to:Counterclaim)
WHERE edge.id IN $ids
RETURN properties(edge) AS properties, from.id AS from, to.id AS to
ORDER BY edge.id
