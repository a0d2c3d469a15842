// One ArticleVersion node an id.
CREATE CONSTRAINT article_version_id IF NOT EXISTS
FOR (node:ArticleVersion) REQUIRE node.id IS UNIQUE
