// One SPEAKS_OF edge an id.
CREATE CONSTRAINT speaks_of_edge_id IF NOT EXISTS
FOR ()-[edge:SPEAKS_OF]-() REQUIRE edge.id IS UNIQUE
