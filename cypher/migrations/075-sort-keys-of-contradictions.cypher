// What was stored before has a place in the order of contradictions too.
MATCH ()-[edge:CONTRADICTS]->()
WHERE edge.sortKey IS NULL
CALL (edge) {
  SET edge.sortKey = right('000000000' + toString(toInteger(round((CASE edge.degree WHEN 'STRONG' THEN 1 ELSE 2 END - edge.score) * 1000000000))), 10) + ':' + edge.id
} IN TRANSACTIONS OF 5000 ROWS
