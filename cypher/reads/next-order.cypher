// The order that waits longest, with what of it is not read yet.
MATCH (open:OrderedArticle {state: 'RECEIVED'})
WITH DISTINCT open.orderId AS orderId
MATCH (handed:Counterclaim&IngestOrder {id: orderId})
WITH handed ORDER BY handed.at, handed.id LIMIT 1
MATCH (article:OrderedArticle {orderId: handed.id})
WHERE article.state = 'RECEIVED'
RETURN handed.id AS orderId, article.id AS id, article.number AS number, article.given AS given
ORDER BY number
