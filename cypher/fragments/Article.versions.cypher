// parent: (:Article)
// Every state of the article's text.
MATCH (parent)-[:HAS_VERSION]->(version:ArticleVersion)
WITH version, version.id AS id, version.id AS sortKey
// page
WITH id, sortKey, version
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, version {.*, __typename: 'ArticleVersion'} AS row
