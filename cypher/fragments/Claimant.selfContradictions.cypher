// parent: (:Counterclaim)
// Pairs of claims that it stands behind itself and that cannot both hold, the surest first.
MATCH (parent)-[own:ASSERTS]->(one:Claim)-[edge:CONTRADICTS]->(other:Claim)<-[there:ASSERTS]-(parent)
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($degrees IS NULL OR edge.degree IN $degrees)
WITH edge, own, there, edge.id AS id,
  CASE edge.degree WHEN 'STRONG' THEN 0.0 ELSE 1.0 END - edge.score AS sortKey,
  COLLECT {
    MATCH (review:Review {edgeKey: edge.id})
    RETURN review.verdict ORDER BY review.at DESC, review.id
  } AS verdicts
WITH id, sortKey, edge, own, there, verdicts, coalesce(verdicts[0], 'SUGGESTED') AS verdict
// page
WITH id, sortKey, edge, own, there, verdict, verdicts
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'SelfContradiction',
    // What has no date comes last.
    sides: CASE WHEN coalesce(there.firstSaid, '9999') < coalesce(own.firstSaid, '9999')
      THEN [
        {claimId: endNode(edge).id, assertionIds: there.assertionIds[..10], firstSaid: there.firstSaid, lastSaid: there.lastSaid},
        {claimId: startNode(edge).id, assertionIds: own.assertionIds[..10], firstSaid: own.firstSaid, lastSaid: own.lastSaid}
      ]
      ELSE [
        {claimId: startNode(edge).id, assertionIds: own.assertionIds[..10], firstSaid: own.firstSaid, lastSaid: own.lastSaid},
        {claimId: endNode(edge).id, assertionIds: there.assertionIds[..10], firstSaid: there.firstSaid, lastSaid: there.lastSaid}
      ]
    END,
    node: edge {
      .*, __typename: 'Contradiction', review: verdict,
      reviewsDiffer: any(each IN verdicts WHERE each <> verdict),
      fromId: startNode(edge).id, toId: endNode(edge).id
    }
  } AS row
