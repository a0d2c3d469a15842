// Pages of articles in the order of publication.
CREATE INDEX article_by_published IF NOT EXISTS
FOR (node:Article) ON (node.published, node.id)
