// Assertions by article and place in its text, or those most worth checking first.
MATCH (assertion:Assertion)
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
WITH assertion, assertion.id AS id,
  CASE $orderBy
    WHEN 'CHECK_WORTHINESS' THEN right('000000' + toString(1000000 - toInteger(round(coalesce(assertion.checkWorthiness, 0.0) * 1000000))), 7) + ':'
    ELSE ''
  END + assertion.articleId + ':' + right('0000000' + toString(assertion.spanStarts[0]), 8) AS sortKey
// page
WITH id, sortKey, assertion
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, assertion {.*, __typename: 'Assertion'} AS row
