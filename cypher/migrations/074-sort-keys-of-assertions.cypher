// What was stored before has a place in the order of assertions too.
MATCH (assertion:Assertion)
WHERE assertion.sortKey IS NULL
CALL (assertion) {
  SET assertion.sortKey = assertion.articleId + ':' + right('0000000' + toString(coalesce(assertion.spanStarts[0], 0)), 8) + ':' + assertion.id
} IN TRANSACTIONS OF 5000 ROWS
