// The unnamed sources of an article.
CREATE INDEX unnamed_source_by_article IF NOT EXISTS
FOR (node:UnnamedSource) ON (node.articleId)
