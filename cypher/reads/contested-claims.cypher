// The claims that most articles contradict, among what was said in a window; what a person rejected does not count.
// starts from: saidFrom, saidTo
CALL () {
  WITH $entity AS entityId
  WHERE entityId IS NOT NULL
  MATCH (:Counterclaim {id: entityId})<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  WITH $entity AS entityId
  WHERE entityId IS NULL
  MATCH (claim:Claim)
  RETURN claim
}
MATCH (claim)<-[:ASSERTS]-(holder:Article)
WHERE ($saidFrom IS NULL OR holder.published >= $saidFrom)
  AND ($saidTo IS NULL OR left(holder.published, size($saidTo)) <= $saidTo)
WITH claim, count(DISTINCT holder) AS articlesFor
MATCH (claim)-[edge:CONTRADICTS]-(other:Claim)
// include: parts/not-rejected
MATCH (other)<-[:ASSERTS]-(opponent:Article)
WHERE ($saidFrom IS NULL OR opponent.published >= $saidFrom)
  AND ($saidTo IS NULL OR left(opponent.published, size($saidTo)) <= $saidTo)
WITH claim, articlesFor,
  count(DISTINCT other) AS claimsAgainst, count(DISTINCT opponent) AS articlesAgainst
WITH claim, articlesFor, claimsAgainst, articlesAgainst, claim.id AS id,
  right('00000000' + toString(999999999 - articlesAgainst), 9) + ':' + claim.id AS sortKey
// starts from: entity
MATCH (:Counterclaim {id: $entity})<-[:ABOUT]-(claim:Claim)
WHERE claim.contestedKey IS NOT NULL
WITH DISTINCT claim, claim.articlesFor AS articlesFor, claim.claimsAgainst AS claimsAgainst,
  claim.articlesAgainst AS articlesAgainst, claim.id AS id, claim.contestedKey AS sortKey
// starts from: anywhere
MATCH (claim:Claim)
// page: USING INDEX claim:Claim(contestedKey)
WHERE claim.contestedKey > ''
// page: AND claim.contestedKey > coalesce($afterKey, '')
WITH claim, claim.articlesFor AS articlesFor, claim.claimsAgainst AS claimsAgainst,
  claim.articlesAgainst AS articlesAgainst, claim.id AS id, claim.contestedKey AS sortKey
// started
// page
WITH id, sortKey, claim, articlesFor, claimsAgainst, articlesAgainst
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'ContestedClaim', articlesFor: articlesFor, claimsAgainst: claimsAgainst,
    articlesAgainst: articlesAgainst, node: claim {.*, __typename: 'Claim'}
  } AS row
