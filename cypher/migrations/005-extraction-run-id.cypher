// One ExtractionRun node an id.
CREATE CONSTRAINT extraction_run_id IF NOT EXISTS
FOR (node:ExtractionRun) REQUIRE node.id IS UNIQUE
