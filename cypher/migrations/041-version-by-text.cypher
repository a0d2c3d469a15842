// Finds copies of a text.
CREATE INDEX version_by_text IF NOT EXISTS
FOR (node:ArticleVersion) ON (node.textHash)
