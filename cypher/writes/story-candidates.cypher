// The other articles that have some of these words among their foremost ones.
MATCH (key:Counterclaim)<-[:TELLS_OF]-(article:Article)
WHERE key.id IN $keyIds AND article.id <> $articleId
WITH article, count(*) AS common
WHERE common >= $leastCommon
MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion {current: true})
RETURN article.id AS articleId, article.title AS title, article.published AS published, article.storyWords AS words, article.storyWeights AS weights,
  version.copyMinima AS copyMinima, version.copyRuns AS copyRuns
ORDER BY articleId
