// A page of the edges of one type in the order of their ids, of nodes of some types only where those are given.
MATCH (from:Counterclaim)-[edge:CITES]->(to:Counterclaim)
WHERE edge.id > $after
  AND ($nodeTypes IS NULL
    OR (any(label IN labels(from) WHERE label IN $nodeTypes) AND any(label IN labels(to) WHERE label IN $nodeTypes)))
RETURN properties(edge) AS properties, from.id AS from, to.id AS to
ORDER BY edge.id
LIMIT $first
