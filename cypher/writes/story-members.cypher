// The articles of the stories that hold any of these.
MATCH (held:Counterclaim&Article)-[:PART_OF]->(story:Story)
WHERE held.id IN $articleIds
WITH DISTINCT story
MATCH (story)<-[:PART_OF]-(article:Article)
RETURN article.id AS articleId, article.title AS title, article.published AS published, article.storyWords AS words, article.storyWeights AS weights
ORDER BY articleId
