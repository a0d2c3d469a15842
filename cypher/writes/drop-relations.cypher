// Takes away the relations of claims that no longer hold.
MATCH (claim:Counterclaim)-[edge:CONTRADICTS|CORROBORATES|QUALIFIES]-(:Claim)
WHERE claim.id IN $claimIds AND NOT edge.id IN $edgeIds
WITH DISTINCT edge
DELETE edge
