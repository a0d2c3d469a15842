// What became of an article that was handed in; what it was given as need not be kept any longer. The first word on it stays.
MATCH (mark:GraphMark)
MATCH (article:Counterclaim&OrderedArticle {id: $id})
WHERE article.state = 'RECEIVED'
MATCH (handed:Counterclaim&IngestOrder {id: article.orderId})
SET article.state = $state, article.key = $key, article.isUnchanged = $isUnchanged,
  article.errorCode = $errorCode, article.error = $error
SET handed.change = mark.lock
REMOVE article.given
