// parent: (:Article)
// The state of the article's text that stands now.
MATCH (parent)-[:HAS_VERSION]->(version:ArticleVersion {current: true})
WITH version, version.id AS id, version.textHash AS sortKey
ORDER BY sortKey, id
LIMIT 1
RETURN id, sortKey, version {.*, __typename: 'ArticleVersion'} AS row
