// parent: (:Assertion)
// Who else holds it at present: the same claim, one that agrees with it, or the same words or figure in one story.
MATCH (parent)-[:OF]->(claim:Claim)
CALL (parent, claim) {
  MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
  RETURN assertion
  UNION
  MATCH (claim)-[:CORROBORATES]-(:Claim)<-[:OF]-(assertion:Assertion {live: true})
  RETURN assertion
  UNION
  // What nobody holds any more has lost its relations, so it is looked for by its words, and its figure by its slot.
  MATCH (:Article {id: parent.articleId})-[:PART_OF]->(:Story)<-[:PART_OF]-(:Article)-[:ASSERTS]->(same:Claim)
  WHERE same.polarity = claim.polarity
    AND coalesce(same.quantityValue, same.quantityAtLeast, same.quantityAtMost, -1)
      = coalesce(claim.quantityValue, claim.quantityAtLeast, claim.quantityAtMost, -1)
    AND coalesce(same.quantityScope, '') = coalesce(claim.quantityScope, '')
    AND (
      (same.subject = claim.subject AND same.predicate = claim.predicate
        AND coalesce(same.object, '') = coalesce(claim.object, ''))
      OR (claim.quantityUnit IS NOT NULL AND all(facet IN ['measure:', 'unit:'] WHERE
        any(topic IN claim.topics WHERE topic STARTS WITH facet AND topic IN same.topics)))
    )
  MATCH (same)<-[:OF]-(assertion:Assertion {live: true})
  RETURN assertion
}
WITH DISTINCT parent, assertion
WHERE assertion.articleId <> parent.articleId
WITH assertion, assertion.id AS id,
  assertion.articleId + ':' + right('0000000' + toString(assertion.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
