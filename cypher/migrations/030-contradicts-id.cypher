// One CONTRADICTS edge an id.
CREATE CONSTRAINT contradicts_edge_id IF NOT EXISTS
FOR ()-[edge:CONTRADICTS]-() REQUIRE edge.id IS UNIQUE
