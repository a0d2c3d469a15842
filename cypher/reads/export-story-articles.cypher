// The articles of the story with this id, or of the one that an article belongs to whose story once had it.
CALL () {
  MATCH (story:Story {id: $story})
  RETURN story
  UNION
  MATCH (:Article {storyAlias: $story})-[:PART_OF]->(story:Story)
  RETURN story
}
WITH story, story.id = $story AS isNow
ORDER BY isNow DESC, story.id
LIMIT 1
MATCH (article:Article)-[:PART_OF]->(story)
RETURN article.id AS id
ORDER BY id
