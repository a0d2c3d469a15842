// One PUBLISHED edge an id.
CREATE CONSTRAINT published_edge_id IF NOT EXISTS
FOR ()-[edge:PUBLISHED]-() REQUIRE edge.id IS UNIQUE
