// A page of the articles with their current text and what it calls their outlet, in the order of their ids.
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $first
MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion {current: true})
RETURN article.id AS articleId, article.key AS key, article.url AS url,
  article.title AS title, article.titleOrigin AS titleOrigin,
  article.byline AS byline, article.bylineOrigin AS bylineOrigin, article.outletOrigin AS outletOrigin,
  article.published AS published, article.publishedOrigin AS publishedOrigin,
  article.storyWords AS storyWords, article.storyWeights AS storyWeights,
  version.text AS text, version.textHash AS textHash, version.runId AS runId,
  version.linkStarts AS linkStarts, version.linkEnds AS linkEnds, version.linkUrls AS linkUrls,
  COLLECT { MATCH (outlet:Outlet)-[:PUBLISHED]->(article) MATCH (version)-[names:NAMES]->(outlet) RETURN names.name ORDER BY names.name LIMIT 1 }[0] AS outlet
ORDER BY articleId
