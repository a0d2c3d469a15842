// What was stored before is ranked by those against it too.
MATCH (claim:Claim)
WHERE claim.contestedKey IS NULL AND EXISTS { (claim)-[:CONTRADICTS]-(:Claim) }
CALL (claim) {
  CALL (claim) {
    MATCH (claim)-[edge:CONTRADICTS]-(other:Claim)
    WHERE coalesce(head(COLLECT {
        MATCH (review:Review {edgeKey: edge.id})
        RETURN review.verdict ORDER BY review.at DESC, review.id
      }), 'SUGGESTED') <> 'REJECTED'
    MATCH (other)<-[:ASSERTS]-(opponent:Article)
    RETURN count(DISTINCT other) AS claimsAgainst, count(DISTINCT opponent) AS articlesAgainst
  }
  WITH claim, claimsAgainst, articlesAgainst, COUNT { (claim)<-[:ASSERTS]-(:Article) } AS articlesFor
  WITH claim, CASE WHEN articlesFor > 0 AND articlesAgainst > 0 THEN {
      articlesFor: articlesFor, claimsAgainst: claimsAgainst, articlesAgainst: articlesAgainst,
      key: right('00000000' + toString(999999999 - articlesAgainst), 9) + ':' + claim.id
    } END AS contest
  SET claim.articlesFor = contest.articlesFor, claim.claimsAgainst = contest.claimsAgainst,
    claim.articlesAgainst = contest.articlesAgainst, claim.contestedKey = contest.key
} IN TRANSACTIONS OF 1000 ROWS
