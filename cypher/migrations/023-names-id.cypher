// One NAMES edge an id.
CREATE CONSTRAINT names_edge_id IF NOT EXISTS
FOR ()-[edge:NAMES]-() REQUIRE edge.id IS UNIQUE
