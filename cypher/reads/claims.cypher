// Claims that somebody holds at present: by statement, or the best match first.
// starts from: text, anyWords
WITH $search AS search
WHERE search IS NOT NULL
CALL db.index.fulltext.queryNodes('claim_text', search) YIELD node AS claim, score
WITH claim, -score AS sortKey
// starts from: story
MATCH (:Story {id: $story})<-[:PART_OF]-(:Article)-[:ASSERTS]->(claim:Claim)
WITH DISTINCT claim, claim.sortKey AS sortKey
// starts from: article
MATCH (:Article {id: $article})-[:ASSERTS]->(claim:Claim)
WITH DISTINCT claim, claim.sortKey AS sortKey
// starts from: entity
MATCH (:Counterclaim {id: $entity})<-[:ABOUT]-(claim:Claim)
WITH DISTINCT claim, claim.sortKey AS sortKey
// starts from: anywhere
MATCH (claim:Claim)
// page: USING INDEX claim:Claim(sortKey)
// page: WHERE claim.sortKey > coalesce($afterKey, '')
WITH claim, claim.sortKey AS sortKey
// started
WHERE EXISTS {
    MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
    WHERE ($article IS NULL OR assertion.articleId = $article)
      AND ($modalities IS NULL OR assertion.modality IN $modalities)
      AND ($zones IS NULL OR any(zone IN assertion.spanZones WHERE zone IN $zones))
      AND ($terminals IS NULL OR assertion.terminal IN $terminals)
      AND ($saidFrom IS NULL OR EXISTS {
        MATCH (article:Article {id: assertion.articleId})
        WHERE article.published >= $saidFrom
      })
      AND ($saidTo IS NULL OR EXISTS {
        MATCH (article:Article {id: assertion.articleId})
        WHERE left(article.published, size($saidTo)) <= $saidTo
      })
      AND ($story IS NULL OR EXISTS {
        MATCH (:Article {id: assertion.articleId})-[:PART_OF]->(:Story {id: $story})
      })
  }
  AND ($topics IS NULL OR any(topic IN claim.topics WHERE topic IN $topics))
  AND ($topicPrefixes IS NULL
    OR any(topic IN claim.topics WHERE any(prefix IN $topicPrefixes WHERE topic STARTS WITH prefix)))
  AND ($polarity IS NULL OR claim.polarity = $polarity)
  AND ($hasQuantity IS NULL OR $hasQuantity = (claim.quantityUnit IS NOT NULL))
  AND ($hasTime IS NULL OR $hasTime = (claim.time IS NOT NULL))
  AND ($hasPlace IS NULL OR $hasPlace = (claim.place IS NOT NULL))
  AND ($entity IS NULL OR EXISTS { (claim)-[:ABOUT]->(:Counterclaim {id: $entity}) })
  AND ($country IS NULL OR EXISTS {
    MATCH (claim)-[:ABOUT]->(named:Entity)
    WHERE named.countryCode = $country
  })
  AND ($places IS NULL OR EXISTS {
    MATCH (claim)-[:ABOUT {role: 'PLACE'}]->(place:Counterclaim)
    WHERE place.id IN $places OR place.name IN $places
  })
  AND ($contested IS NULL OR $contested = EXISTS { (claim)-[:CONTRADICTS]-(:Claim) })
WITH claim, sortKey
WHERE ($heldBy IS NULL OR all(holderId IN $heldBy WHERE EXISTS {
    MATCH (:Counterclaim {id: holderId})-[held:ASSERTS]->(claim)<-[:OF]-(holding:Assertion)
    WHERE holding.id IN held.assertionIds
      AND ($story IS NULL OR EXISTS {
        MATCH (:Article {id: holding.articleId})-[:PART_OF]->(:Story {id: $story})
      })
  }))
  AND ($notHeldBy IS NULL OR none(holderId IN $notHeldBy WHERE EXISTS {
    MATCH (claim)-[:CORROBORATES*0..1]-(same:Claim)<-[held:ASSERTS]-(:Counterclaim {id: holderId})
    MATCH (same)<-[:OF]-(holding:Assertion)
    WHERE holding.id IN held.assertionIds
      AND ($story IS NULL OR EXISTS {
        MATCH (:Article {id: holding.articleId})-[:PART_OF]->(:Story {id: $story})
      })
  }))
WITH claim, claim.id AS id, sortKey
// page
WITH id, sortKey, claim
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, claim {.*, __typename: 'Claim'} AS row
