// One Assertion node an id.
CREATE CONSTRAINT assertion_id IF NOT EXISTS
FOR (node:Assertion) REQUIRE node.id IS UNIQUE
