// One SAME_AS edge an id.
CREATE CONSTRAINT same_as_edge_id IF NOT EXISTS
FOR ()-[edge:SAME_AS]-() REQUIRE edge.id IS UNIQUE
