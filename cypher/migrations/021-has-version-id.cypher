// One HAS_VERSION edge an id.
CREATE CONSTRAINT has_version_edge_id IF NOT EXISTS
FOR ()-[edge:HAS_VERSION]-() REQUIRE edge.id IS UNIQUE
