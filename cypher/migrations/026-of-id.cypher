// One OF edge an id.
CREATE CONSTRAINT of_edge_id IF NOT EXISTS
FOR ()-[edge:OF]-() REQUIRE edge.id IS UNIQUE
