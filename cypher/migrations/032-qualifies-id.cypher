// One QUALIFIES edge an id.
CREATE CONSTRAINT qualifies_edge_id IF NOT EXISTS
FOR ()-[edge:QUALIFIES]-() REQUIRE edge.id IS UNIQUE
