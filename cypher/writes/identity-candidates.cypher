// Whom these people and bodies may be the same as: by a key that variants of a name share, or because a person judged so.
CALL () {
  MATCH (one:Counterclaim&Entity)
  WHERE one.id IN $ids AND one.identityKey IS NOT NULL
  WITH one, CASE
    WHEN one.identityKey STARTS WITH 'acronym:' THEN 'initials:' + substring(one.identityKey, 8)
    WHEN one.identityKey STARTS WITH 'initials:' THEN 'acronym:' + substring(one.identityKey, 9)
    ELSE one.identityKey
  END AS wanted
  MATCH (other:Entity {identityKey: wanted})
  WHERE other.id <> one.id AND labels(other) = labels(one)
  RETURN one.id AS oneId, other.id AS otherId, split(wanted, ':')[0] AS by
  UNION
  MATCH (review:Review)
  WHERE (review.fromId IN $ids OR review.toId IN $ids)
    AND EXISTS { MATCH (:Counterclaim {id: review.fromId}) }
    AND EXISTS { MATCH (:Counterclaim {id: review.toId}) }
  RETURN review.fromId AS oneId, review.toId AS otherId, 'person' AS by
}
RETURN oneId, otherId, by
