// The other articles of these days that have some of these words among their foremost ones and are alike by them.
UNWIND $words AS own
UNWIND $days AS days
MATCH (article:Article)-[tells:TELLS_OF]->()
USING INDEX tells:TELLS_OF(word, day)
WHERE tells.word = own.word AND tells.day >= days.from AND tells.day <= days.to
WITH article, count(*) AS common, sum(tells.weight * own.weight) AS likeness
// The sum is made in any order here; whoever asks decides to the last bit.
WHERE common >= $leastCommon AND likeness >= $leastLikeness - 0.000001 AND article.id <> $articleId
MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion {current: true})
RETURN article.id AS articleId, article.title AS title, article.published AS published, article.storyWords AS words, article.storyWeights AS weights,
  version.copyMinima AS copyMinima, version.copyRuns AS copyRuns
ORDER BY articleId
