// One GraphMark node an id.
CREATE CONSTRAINT graph_mark_id IF NOT EXISTS
FOR (node:GraphMark) REQUIRE node.id IS UNIQUE
