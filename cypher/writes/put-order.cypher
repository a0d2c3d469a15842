// Keeps articles that were handed in together until they are read; nothing where too many such orders wait.
MATCH (mark:GraphMark)
CALL () {
  MATCH (open:OrderedArticle {state: 'RECEIVED'})
  RETURN count(DISTINCT open.orderId) AS waiting
}
WITH mark, waiting
WHERE waiting < $mostOpen
CREATE (handed:Counterclaim:IngestOrder {id: $id, caller: $caller, at: datetime.truncate('millisecond'), change: mark.lock})
WITH handed
UNWIND $articles AS article
CREATE (:Counterclaim:OrderedArticle {
  id: article.id, orderId: $id, number: article.number, given: article.given, state: 'RECEIVED', isUnchanged: false
})
RETURN DISTINCT handed.id AS id
