// The condition that each of two who are asked for holds one side in an article of the story, `one` or `other`.
  AND (
    ($heldBy IS NULL OR EXISTS {
      MATCH (one)<-[held:ASSERTS]-(:Counterclaim {id: $heldBy})
      MATCH (one)<-[:OF]-(holding:Assertion)
      WHERE holding.id IN held.assertionIds
        AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
    })
      AND ($otherHeldBy IS NULL OR EXISTS {
      MATCH (other)<-[held:ASSERTS]-(:Counterclaim {id: $otherHeldBy})
      MATCH (other)<-[:OF]-(holding:Assertion)
      WHERE holding.id IN held.assertionIds
        AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
    })
    OR ($heldBy IS NULL OR EXISTS {
      MATCH (other)<-[held:ASSERTS]-(:Counterclaim {id: $heldBy})
      MATCH (other)<-[:OF]-(holding:Assertion)
      WHERE holding.id IN held.assertionIds
        AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
    })
      AND ($otherHeldBy IS NULL OR EXISTS {
      MATCH (one)<-[held:ASSERTS]-(:Counterclaim {id: $otherHeldBy})
      MATCH (one)<-[:OF]-(holding:Assertion)
      WHERE holding.id IN held.assertionIds
        AND EXISTS { (:Article {id: holding.articleId})-[:PART_OF]->(parent) }
    }))
