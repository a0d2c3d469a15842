// One OrderedArticle node an id.
CREATE CONSTRAINT ordered_article_id IF NOT EXISTS
FOR (node:OrderedArticle) REQUIRE node.id IS UNIQUE
