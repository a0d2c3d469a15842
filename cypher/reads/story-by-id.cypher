// The story with this id, or the one that an article belongs to whose story once had it.
CALL () {
  MATCH (story:Story {id: $id})
  RETURN story, 0 AS rank
  UNION
  MATCH (:Article {storyAlias: $id})-[:PART_OF]->(story:Story)
  RETURN story, 1 AS rank
}
RETURN story.id AS id, rank AS sortKey, story {.*, __typename: 'Story'} AS row
ORDER BY sortKey, id
LIMIT 1
