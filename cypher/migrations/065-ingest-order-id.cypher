// One IngestOrder node an id.
CREATE CONSTRAINT ingest_order_id IF NOT EXISTS
FOR (node:IngestOrder) REQUIRE node.id IS UNIQUE
