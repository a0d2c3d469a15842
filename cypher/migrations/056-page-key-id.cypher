// One PageKey an id.
CREATE CONSTRAINT page_key_id IF NOT EXISTS
FOR (node:PageKey) REQUIRE node.id IS UNIQUE
