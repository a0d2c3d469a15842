// parent: (:Article)
// The story that the article is part of.
MATCH (parent)-[:PART_OF]->(story:Story)
WITH story, story.id AS id, story.label AS sortKey
ORDER BY sortKey, id
LIMIT 1
RETURN id, sortKey, story {.*, __typename: 'Story'} AS row
