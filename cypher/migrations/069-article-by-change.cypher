// Which articles came in after a change.
CREATE INDEX article_by_change IF NOT EXISTS
FOR (node:Article) ON (node.change)
