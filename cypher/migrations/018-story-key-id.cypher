// One StoryKey node an id.
CREATE CONSTRAINT story_key_id IF NOT EXISTS
FOR (node:StoryKey) REQUIRE node.id IS UNIQUE
