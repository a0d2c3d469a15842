// One Article node an id.
CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (node:Article) REQUIRE node.id IS UNIQUE
