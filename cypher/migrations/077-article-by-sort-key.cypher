// Any page of articles in their order.
CREATE INDEX article_by_sort_key IF NOT EXISTS
FOR (node:Article) ON (node.sortKey)
