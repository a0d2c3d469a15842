// Pages of articles in the order of their titles.
CREATE INDEX article_by_title IF NOT EXISTS
FOR (node:Article) ON (node.title, node.id)
