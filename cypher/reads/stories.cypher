// Stories, the one with most articles first.
MATCH (story:Story)
// page: USING INDEX story:Story(sortKey)
// page: WHERE story.sortKey > coalesce($afterKey, '')
WITH story
WHERE ($label IS NULL OR toLower(story.label) CONTAINS toLower($label))
  AND ($minArticles IS NULL OR COUNT { (story)<-[:PART_OF]-(:Article) } >= $minArticles)
WITH story, story.id AS id, story.sortKey AS sortKey
// page
WITH id, sortKey, story
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, story {.*, __typename: 'Story'} AS row
