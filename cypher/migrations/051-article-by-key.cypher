// Finds articles by the key that they were given.
CREATE INDEX article_by_key IF NOT EXISTS
FOR (node:Article) ON (node.key)
