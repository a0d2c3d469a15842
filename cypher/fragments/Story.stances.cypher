// parent: (:Story)
// The stances that the story's articles give to somebody, by holder and article.
MATCH (parent)<-[:PART_OF]-(article:Article)-[asserts:ASSERTS]->(claim:Claim)
UNWIND [topic IN claim.topics WHERE topic STARTS WITH 'stance:' | substring(topic, 7)] AS stance
UNWIND [topic IN claim.topics WHERE topic STARTS WITH 'holder:' | substring(topic, 7)] AS holderId
MATCH (holder:Counterclaim {id: holderId})
WHERE $holders IS NULL OR holder.id IN $holders OR holder.name IN $holders
WITH article, holder, stance, claim, asserts
ORDER BY claim.id
WITH article, holder, stance, claim.polarity AS polarity,
  collect(DISTINCT claim) AS claims, collect(asserts.assertionIds) AS assertionIds
WITH article, holder, stance, polarity,
  reduce(all = [], ids IN assertionIds | all + ids)[..20] AS assertionIds,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[edge:CONTRADICTS {kind: 'POLARITY'}]-(:Claim)
    RETURN DISTINCT edge.id ORDER BY edge.id LIMIT 20
  } AS contradictionIds,
  holder.id + ' ' + article.id + ' ' + stance + ' ' + polarity AS id,
  holder.name + ':' + coalesce(article.title, article.key) AS sortKey
WITH id, sortKey, article, holder, stance, polarity, assertionIds, contradictionIds
// page
WITH id, sortKey, article, holder, stance, polarity, assertionIds, contradictionIds
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'Stance', stance: stance, polarity: polarity, articleId: article.id,
    assertionIds: assertionIds, contradictionIds: contradictionIds,
    holder: holder {.*, __typename: [label IN labels(holder) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
