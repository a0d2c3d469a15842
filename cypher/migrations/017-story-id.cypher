// One Story node an id.
CREATE CONSTRAINT story_id IF NOT EXISTS
FOR (node:Story) REQUIRE node.id IS UNIQUE
