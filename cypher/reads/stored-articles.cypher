// What stands in the graph of the articles with these keys, by key.
MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion)
WHERE article.key IN $keys AND version.current
RETURN article.id AS articleId, article.key AS key, version.id AS versionId,
  version.textHash AS textHash, version.runId AS runId
ORDER BY key
