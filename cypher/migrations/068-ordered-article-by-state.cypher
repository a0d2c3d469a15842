// The articles that were handed in and are not read yet.
CREATE INDEX ordered_article_by_state IF NOT EXISTS
FOR (node:OrderedArticle) ON (node.state)
