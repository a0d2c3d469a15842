// One PART_OF edge an id.
CREATE CONSTRAINT part_of_edge_id IF NOT EXISTS
FOR ()-[edge:PART_OF]-() REQUIRE edge.id IS UNIQUE
