// One ATTRIBUTED_TO edge an id.
CREATE CONSTRAINT attributed_to_edge_id IF NOT EXISTS
FOR ()-[edge:ATTRIBUTED_TO]-() REQUIRE edge.id IS UNIQUE
