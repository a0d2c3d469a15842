// One UnnamedSource node an id.
CREATE CONSTRAINT unnamed_source_id IF NOT EXISTS
FOR (node:UnnamedSource) REQUIRE node.id IS UNIQUE
