// One ASSERTS edge an id.
CREATE CONSTRAINT asserts_edge_id IF NOT EXISTS
FOR ()-[edge:ASSERTS]-() REQUIRE edge.id IS UNIQUE
