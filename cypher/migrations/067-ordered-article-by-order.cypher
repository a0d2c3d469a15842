// The articles that were handed in together.
CREATE INDEX ordered_article_by_order IF NOT EXISTS
FOR (node:OrderedArticle) ON (node.orderId)
