// What came into the graph after one change and up to so many later; without one only the number of the last change.
MATCH (mark:Counterclaim&GraphMark {id: $markId})
WITH CASE WHEN mark.lock - $since > $most THEN $since + $most ELSE mark.lock END AS upTo
RETURN upTo,
  COLLECT {
    MATCH (article:Article)
    WHERE article.change > $since AND article.change <= upTo
    RETURN article.id ORDER BY article.change
  } AS articles,
  COLLECT {
    MATCH ()-[edge:CONTRADICTS]->()
    WHERE edge.change > $since AND edge.change <= upTo
    RETURN edge.id ORDER BY edge.change, edge.id
  } AS contradictions,
  COLLECT {
    MATCH (handed:IngestOrder)
    WHERE handed.change > $since AND handed.change <= upTo
    RETURN handed.id ORDER BY handed.change
  } AS jobs
