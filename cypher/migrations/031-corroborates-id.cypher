// One CORROBORATES edge an id.
CREATE CONSTRAINT corroborates_edge_id IF NOT EXISTS
FOR ()-[edge:CORROBORATES]-() REQUIRE edge.id IS UNIQUE
