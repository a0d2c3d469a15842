// Stories, the one with most articles first.
MATCH (story:Story)
WHERE ($label IS NULL OR toLower(story.label) CONTAINS toLower($label))
WITH story, story.id AS id, -COUNT { (story)<-[:PART_OF]-(:Article) } AS sortKey
WHERE $minArticles IS NULL OR -sortKey >= $minArticles
// page
WITH id, sortKey, story
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, story {.*, __typename: 'Story'} AS row
