// How contested these claims and those against them are: kept on each, so that nothing is counted when it is asked for.
MATCH (touched:Counterclaim)
WHERE touched.id IN $claimIds AND touched:Claim
CALL (touched) {
  RETURN touched AS claim
  UNION
  MATCH (touched)-[:CONTRADICTS]-(claim:Claim)
  RETURN claim
}
WITH DISTINCT claim
CALL (claim) {
  MATCH (claim)-[edge:CONTRADICTS]-(other:Claim)
// include: parts/not-rejected
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
