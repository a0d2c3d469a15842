// The articles of the stories that hold any of these.
MATCH (held:Counterclaim&Article)-[:PART_OF]->(story:Story)
WHERE held.id IN $articleIds
WITH DISTINCT story
MATCH (story)<-[:PART_OF]-(article:Article)
RETURN article.id AS articleId, article.title AS title, article.published AS published, story.id AS storyId,
  // Only where there is no title are the words asked for.
  CASE WHEN article.title IS NULL THEN article.storyWords ELSE [] END AS words
ORDER BY articleId
