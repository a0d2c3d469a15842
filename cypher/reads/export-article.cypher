// The article with this id or key.
CALL () {
  MATCH (article:Article {id: $article})
  RETURN article
  UNION
  MATCH (article:Article {key: $article})
  RETURN article
}
RETURN article.id AS id
ORDER BY id
