// One Country node an id.
CREATE CONSTRAINT country_id IF NOT EXISTS
FOR (node:Country) REQUIRE node.id IS UNIQUE
