// One DRIFTS edge an id.
CREATE CONSTRAINT drifts_edge_id IF NOT EXISTS
FOR ()-[edge:DRIFTS]-() REQUIRE edge.id IS UNIQUE
