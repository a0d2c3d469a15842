// One READ_BY edge an id.
CREATE CONSTRAINT read_by_edge_id IF NOT EXISTS
FOR ()-[edge:READ_BY]-() REQUIRE edge.id IS UNIQUE
