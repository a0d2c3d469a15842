// What a person judged of how two claims stand to one another; a later judgement of the same person replaces it. None where there is no such relation.
CALL () {
  MATCH (one:Claim)-[:CONTRADICTS {id: $edgeId}]->(other:Claim)
  RETURN one, other
  UNION ALL
  MATCH (one:Claim)-[:CORROBORATES {id: $edgeId}]->(other:Claim)
  RETURN one, other
  UNION ALL
  MATCH (one:Claim)-[:QUALIFIES {id: $edgeId}]->(other:Claim)
  RETURN one, other
}
MERGE (review:Counterclaim {id: $reviewId})
SET review:Review, review.edgeKey = $edgeId, review.fromId = one.id, review.toId = other.id,
  review.verdict = $verdict, review.by = $by, review.note = $note,
  review.at = datetime.truncate('millisecond')
RETURN one.id AS oneId, other.id AS otherId
