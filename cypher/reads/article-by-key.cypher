// The article that came in with this key.
MATCH (article:Article {key: $key})
RETURN article.id AS id, article.key AS sortKey, article {.*, __typename: 'Article'} AS row
LIMIT 1
