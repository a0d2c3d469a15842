// Those assertions that are said as is asked for.
WITH assertion
WHERE (assertion.live OR $includeSuperseded)
  AND ($article IS NULL OR assertion.articleId = $article)
  AND ($outlet IS NULL OR EXISTS {
    MATCH (:Outlet {id: $outlet})-[:PUBLISHED]->(:Article {id: assertion.articleId})
  })
  AND ($speaker IS NULL OR EXISTS { (assertion)-[:ATTRIBUTED_TO]->(:Counterclaim {id: $speaker}) })
  AND ($voice IS NULL OR assertion.voice = $voice)
  AND ($modalities IS NULL OR assertion.modality IN $modalities)
  AND ($terminals IS NULL OR assertion.terminal IN $terminals)
  AND ($zones IS NULL OR any(zone IN assertion.spanZones WHERE zone IN $zones))
  AND ($asOf IS NULL OR EXISTS {
    MATCH (article:Article {id: assertion.articleId})
    WHERE left(article.published, size($asOf)) <= $asOf AND (size(article.published) >= size($asOf) OR article.published < left($asOf, size(article.published)))
  })
  AND ($unsureAsOf IS NULL OR EXISTS {
    MATCH (article:Article {id: assertion.articleId})
    WHERE article.published IS NULL OR (size(article.published) < size($unsureAsOf) AND article.published = left($unsureAsOf, size(article.published)))
  })
  AND ($changedSince IS NULL OR EXISTS {
    MATCH (article:Article {id: assertion.articleId})
    MATCH (ingest:Ingest {key: article.key})
    WHERE ingest.at >= $changedSince
  })
  AND ($story IS NULL OR EXISTS {
    (:Article {id: assertion.articleId})-[:PART_OF]->(:Story {id: $story})
  })
  AND ($entity IS NULL OR EXISTS {
    (assertion)-[:OF]->(:Claim)-[:ABOUT]->(:Counterclaim {id: $entity})
  })
  AND ($country IS NULL OR EXISTS {
    MATCH (assertion)-[:OF]->(:Claim)-[:ABOUT]->(named:Entity)
    WHERE named.countryCode = $country
  })
  AND ($saidFrom IS NULL OR EXISTS {
    MATCH (article:Article {id: assertion.articleId})
    WHERE article.published >= $saidFrom
  })
  AND ($saidTo IS NULL OR EXISTS {
    MATCH (article:Article {id: assertion.articleId})
    WHERE left(article.published, size($saidTo)) <= $saidTo
  })
