// One MENTIONS edge an id.
CREATE CONSTRAINT mentions_edge_id IF NOT EXISTS
FOR ()-[edge:MENTIONS]-() REQUIRE edge.id IS UNIQUE
