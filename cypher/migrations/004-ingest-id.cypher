// One Ingest node an id.
CREATE CONSTRAINT ingest_id IF NOT EXISTS
FOR (node:Ingest) REQUIRE node.id IS UNIQUE
