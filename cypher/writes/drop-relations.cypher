// Takes away the relations of claims that no longer hold, as far as the claims at both ends were compared; gives their other ends.
MATCH (claim:Counterclaim)-[edge:CONTRADICTS|CORROBORATES|QUALIFIES]-(other:Claim)
WHERE claim.id IN $claimIds AND NOT edge.id IN $edgeIds AND other.id IN $comparedIds
WITH edge, collect(DISTINCT other.id) AS otherIds
DELETE edge
WITH otherIds
UNWIND otherIds AS id
RETURN DISTINCT id
