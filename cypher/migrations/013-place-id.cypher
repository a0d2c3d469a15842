// One Place node an id.
CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (node:Place) REQUIRE node.id IS UNIQUE
