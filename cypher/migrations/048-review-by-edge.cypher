// What people judged of an edge.
CREATE INDEX review_by_edge IF NOT EXISTS
FOR (node:Review) ON (node.edgeKey)
