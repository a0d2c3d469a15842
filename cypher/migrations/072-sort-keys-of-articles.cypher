// What was stored before has a place in the order of articles too.
MATCH (article:Article)
WHERE article.sortKey IS NULL
CALL (article) {
  SET article.sortKey = left(coalesce(article.title, article.key), 200) + '\t' + article.id
} IN TRANSACTIONS OF 5000 ROWS
