// One STANDS_AT edge an id.
CREATE CONSTRAINT stands_at_edge_id IF NOT EXISTS
FOR ()-[edge:STANDS_AT]-() REQUIRE edge.id IS UNIQUE
