// parent: (:Story)
// The claims of the story's articles, by statement.
MATCH (parent)<-[:PART_OF]-(article:Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion {live: true})
MATCH (assertion)-[:OF]->(claim:Claim)
WHERE ($story IS NULL OR parent.id = $story)
  AND ($article IS NULL OR article.id = $article)
  AND ($text IS NULL OR toLower(claim.statement) CONTAINS toLower($text))
  AND ($anyWords IS NULL OR any(word IN $anyWords WHERE toLower(claim.statement) CONTAINS toLower(word)))
  AND ($modalities IS NULL OR assertion.modality IN $modalities)
  AND ($zones IS NULL OR any(zone IN assertion.spanZones WHERE zone IN $zones))
  AND ($topics IS NULL OR any(topic IN claim.topics WHERE topic IN $topics))
  AND ($topicPrefixes IS NULL
    OR any(topic IN claim.topics WHERE any(prefix IN $topicPrefixes WHERE topic STARTS WITH prefix)))
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($hasQuantity IS NULL OR $hasQuantity = (claim.quantityUnit IS NOT NULL))
  AND ($hasTime IS NULL OR $hasTime = (claim.time IS NOT NULL))
  AND ($hasPlace IS NULL OR $hasPlace = (claim.place IS NOT NULL))
  AND ($entity IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Counterclaim {id: $entity}) })
  AND ($places IS NULL OR EXISTS {
    MATCH (claim)-[:ABOUT {role: 'PLACE'}]->(place:Counterclaim)
    WHERE place.id IN $places OR place.name IN $places
  })
  AND ($contested IS NULL OR $contested = EXISTS { (claim)-[:CONTRADICTS]-(:Claim) })
WITH DISTINCT parent, claim
WHERE ($heldBy IS NULL OR all(holderId IN $heldBy WHERE EXISTS {
    MATCH (:Counterclaim {id: holderId})-[held:ASSERTS]->(claim)<-[:OF]-(holding:Assertion)
    WHERE holding.id IN held.assertionIds
      AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
  }))
  AND ($notHeldBy IS NULL OR none(holderId IN $notHeldBy WHERE EXISTS {
    MATCH (claim)-[:CORROBORATES*0..1]-(same:Claim)<-[held:ASSERTS]-(:Counterclaim {id: holderId})
    MATCH (same)<-[:OF]-(holding:Assertion)
    WHERE holding.id IN held.assertionIds
      AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
  }))
WITH claim, claim.id AS id, claim.statement AS sortKey
// page
WITH id, sortKey, claim
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, claim {.*, __typename: 'Claim'} AS row
