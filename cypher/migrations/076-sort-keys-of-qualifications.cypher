// What was stored before has a place in the order of qualifications too.
MATCH ()-[edge:QUALIFIES]->()
WHERE edge.sortKey IS NULL
CALL (edge) {
  SET edge.sortKey = right('000000000' + toString(toInteger(round((1 - edge.score) * 1000000000))), 10) + ':' + edge.id
} IN TRANSACTIONS OF 5000 ROWS
