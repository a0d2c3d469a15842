// By which links articles lead to one another, of those that this article leads to and that lead to it.
MATCH (article:Counterclaim&Article {id: $articleId})
CALL (article) {
  MATCH (article)-[link:LINKS_TO]->(:PageKey)<-[:STANDS_AT]-(target:Article)
  RETURN article AS source, link, target
  UNION
  MATCH (article)-[:STANDS_AT]->(:PageKey)<-[link:LINKS_TO]-(source:Article)
  RETURN source, link, article AS target
}
WITH source, link, target
WHERE source.id <> target.id
RETURN source.id AS fromId, target.id AS toId, link.urls AS urls, link.runId AS runId,
  link.spanStarts AS spanStarts, link.spanEnds AS spanEnds, link.spanExacts AS spanExacts
ORDER BY fromId, toId, link.id
