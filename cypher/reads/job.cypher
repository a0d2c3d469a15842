// How far the articles are that were handed in together.
MATCH (handed:Counterclaim&IngestOrder {id: $id})
CALL (handed) {
  MATCH (article:OrderedArticle {orderId: handed.id})
  WITH article ORDER BY article.number
  RETURN count(article) AS received,
    count(CASE WHEN article.state = 'DONE' AND NOT article.isUnchanged THEN 1 END) AS done,
    count(CASE WHEN article.isUnchanged THEN 1 END) AS unchanged,
    collect(CASE article.state WHEN 'FAILED' THEN article {.number, .key, code: article.errorCode, message: article.error} END) AS problems
}
RETURN handed.id AS id, 0 AS sortKey, {
    __typename: 'IngestJob', id: handed.id, caller: handed.caller, at: handed.at, received: received, done: done,
    unchanged: unchanged, failed: size(problems), problems: problems
  } AS row
LIMIT 1
