// Takes away the relations of claims that no longer hold, as far as the claims at both ends were compared.
MATCH (claim:Counterclaim)-[edge:CONTRADICTS|CORROBORATES|QUALIFIES]-(other:Claim)
WHERE claim.id IN $claimIds AND NOT edge.id IN $edgeIds AND other.id IN $comparedIds
WITH DISTINCT edge
DELETE edge
