// What a person judged of two entities; a later judgement of the same person replaces it. None where one of the two is not in the graph.
MATCH (one:Counterclaim&(Person|Organization|Outlet) {id: $fromId})
MATCH (other:Counterclaim&(Person|Organization|Outlet) {id: $toId})
MERGE (review:Counterclaim {id: $reviewId})
SET review:Review, review.edgeKey = $edgeId, review.fromId = $fromId, review.toId = $toId,
  review.verdict = $verdict, review.by = $by, review.note = $note, review.at = datetime.truncate('millisecond')
MERGE (one)-[edge:SAME_AS {id: $edgeId}]->(other)
ON CREATE SET edge.judgement = 'UNSURE', edge.by = 'person'
RETURN review.id AS id
