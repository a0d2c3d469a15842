// Which of these articles tell of the same event.
MATCH (one:Counterclaim&Article)-[edge:SAME_STORY]->(other:Article)
WHERE one.id IN $articleIds AND other.id IN $articleIds
RETURN one.id AS fromId, other.id AS toId
ORDER BY fromId, toId
