// One LINKS_TO edge an id.
CREATE CONSTRAINT links_to_edge_id IF NOT EXISTS
FOR ()-[edge:LINKS_TO]-() REQUIRE edge.id IS UNIQUE
