// One Person node an id.
CREATE CONSTRAINT person_id IF NOT EXISTS
FOR (node:Person) REQUIRE node.id IS UNIQUE
