// What was stored before has a place in the order of claims too.
MATCH (claim:Claim)
WHERE claim.sortKey IS NULL
CALL (claim) {
  SET claim.sortKey = left(claim.statement, 200) + '\t' + claim.id
} IN TRANSACTIONS OF 5000 ROWS
