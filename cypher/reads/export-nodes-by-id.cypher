// The nodes of one label with these ids, in the order of their ids.
MATCH (node:Claim)
WHERE node.id IN $ids AND node:Counterclaim
RETURN properties(node) AS properties
ORDER BY node.id
