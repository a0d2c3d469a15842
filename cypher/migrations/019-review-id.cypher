// One Review node an id.
CREATE CONSTRAINT review_id IF NOT EXISTS
FOR (node:Review) REQUIRE node.id IS UNIQUE
