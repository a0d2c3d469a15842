// What was stored before is found by words and days too.
MATCH (article:Article)-[edge:TELLS_OF]->(key:StoryKey)
WHERE edge.word IS NULL
WITH edge, key, article, [at IN range(0, size(article.storyWords) - 1) WHERE article.storyWords[at] = key.key][0] AS place
SET edge.word = key.key, edge.weight = coalesce(article.storyWeights[place], 0.0),
  edge.day = CASE
    WHEN article.publishedPrecision IN ['DAY', 'SECOND']
      THEN duration.inDays(date('1970-01-01'), date(left(article.published, 10))).days
    ELSE -1000000
  END
