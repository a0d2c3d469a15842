// The other articles that share a story key with these.
MATCH (key:Counterclaim)<-[:TELLS_OF]-(article:Article)
WHERE key.id IN $keyIds AND article.id <> $articleId
WITH DISTINCT article
RETURN article.id AS articleId, article.title AS title, article.published AS published, article.storyKeys AS storyKeys
ORDER BY articleId
