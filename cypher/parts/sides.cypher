// Of `edge` between two claims: those whose sides are told of, stated and held as is asked for.
WITH edge, startNode(edge) AS one, endNode(edge) AS other
WHERE ($kinds IS NULL OR edge.kind IN $kinds)
  AND ($story IS NULL OR EXISTS {
    MATCH (one)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story:Story {id: $story})
    WHERE EXISTS { (other)<-[:ASSERTS]-(:Article)-[:PART_OF]->(story) }
  })
  AND ($entity IS NULL OR any(side IN [one, other] WHERE EXISTS {
    (side)-[:ABOUT]->(:Counterclaim {id: $entity})
  }))
  AND ($country IS NULL OR any(side IN [one, other] WHERE EXISTS {
    MATCH (side)-[:ABOUT]->(named:Entity)
    WHERE named.countryCode = $country
  }))
  AND ($article IS NULL OR any(side IN [one, other] WHERE EXISTS {
    (side)<-[:ASSERTS]-(:Article {id: $article})
  }))
  AND ($outlet IS NULL OR any(side IN [one, other] WHERE EXISTS {
    (side)<-[:ASSERTS]-(:Outlet {id: $outlet})
  }))
  AND ($modalities IS NULL OR any(side IN [one, other] WHERE EXISTS {
    MATCH (side)<-[:OF]-(assertion:Assertion {live: true})
    WHERE assertion.modality IN $modalities
  }))
  AND ($terminals IS NULL OR any(side IN [one, other] WHERE EXISTS {
    MATCH (side)<-[:OF]-(assertion:Assertion {live: true})
    WHERE assertion.terminal IN $terminals
  }))
  AND ($saidFrom IS NULL OR all(side IN [one, other] WHERE EXISTS {
    MATCH (side)<-[:ASSERTS]-(article:Article)
    WHERE article.published >= $saidFrom
      AND ($saidTo IS NULL OR left(article.published, size($saidTo)) <= $saidTo)
  }))
  AND ($saidTo IS NULL OR all(side IN [one, other] WHERE EXISTS {
    MATCH (side)<-[:ASSERTS]-(article:Article)
    WHERE left(article.published, size($saidTo)) <= $saidTo
  }))
// include: parts/holders
