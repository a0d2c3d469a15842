// One ABOUT edge an id.
CREATE CONSTRAINT about_edge_id IF NOT EXISTS
FOR ()-[edge:ABOUT]-() REQUIRE edge.id IS UNIQUE
