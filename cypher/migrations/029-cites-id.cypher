// One CITES edge an id.
CREATE CONSTRAINT cites_edge_id IF NOT EXISTS
FOR ()-[edge:CITES]-() REQUIRE edge.id IS UNIQUE
