// A page of the nodes of one label in the order of their ids.
MATCH (node:Claim)
WHERE node.id > $after AND node:Counterclaim
RETURN properties(node) AS properties
ORDER BY node.id
LIMIT $first
