// One TELLS_OF edge an id.
CREATE CONSTRAINT tells_of_edge_id IF NOT EXISTS
FOR ()-[edge:TELLS_OF]-() REQUIRE edge.id IS UNIQUE
