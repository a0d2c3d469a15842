// parent: (:Story)
// The story's numbers, grouped by what they count; the group that most articles give first.
MATCH (parent)<-[:PART_OF]-(article:Article)-[:ASSERTS]->(claim:Claim)
WHERE claim.quantityUnit IS NOT NULL
  AND ($topics IS NULL OR any(topic IN claim.topics WHERE topic IN $topics))
WITH article, claim,
  [topic IN claim.topics WHERE any(facet IN ['measure:', 'unit:', 'stage:'] WHERE topic STARTS WITH facet)] AS topics,
  coalesce(claim.quantityAtLeast, claim.quantityValue, claim.quantityAtMost) AS low,
  coalesce(claim.quantityAtMost, claim.quantityValue, claim.quantityAtLeast) AS high
ORDER BY low, high, claim.id, article.id
// Units of one topic are the same thing in other words ("troop", "soldier").
WITH topics, coalesce(claim.quantityScope, claim.scope) AS scope,
  CASE WHEN any(topic IN topics WHERE topic STARTS WITH 'unit:') THEN '' ELSE claim.quantityUnit END AS ownUnit,
  min(claim.quantityUnit) AS unit, min(low) AS min, max(high) AS max,
  collect(DISTINCT claim.id) AS claimIds, collect(DISTINCT article.id) AS articleIds
WITH topics, unit, scope, min, max, claimIds, articleIds,
  reduce(key = ownUnit + '|' + coalesce(scope, ''), topic IN topics | key + '|' + topic) AS id,
  -size(articleIds) AS sortKey
// page
WITH id, sortKey, topics, unit, scope, min, max, claimIds, articleIds
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'FigureGroup', topics: topics, unit: unit, scope: scope, min: min, max: max,
    claimCount: size(claimIds), articleCount: size(articleIds),
    claimIds: claimIds[..50], articleIds: articleIds[..50]
  } AS row
