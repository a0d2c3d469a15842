// One CONTAINS edge an id.
CREATE CONSTRAINT contains_edge_id IF NOT EXISTS
FOR ()-[edge:CONTAINS]-() REQUIRE edge.id IS UNIQUE
