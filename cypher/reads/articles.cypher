// Articles by title.
// starts from: outlet
MATCH (:Outlet {id: $outlet})-[:PUBLISHED]->(article:Article)
WITH DISTINCT article
// starts from: story
MATCH (:Story {id: $story})<-[:PART_OF]-(article:Article)
WITH DISTINCT article
// starts from: entity
MATCH (:Counterclaim {id: $entity})<-[:MENTIONS]-(article:Article)
WITH DISTINCT article
// starts from: anywhere
MATCH (article:Article)
// page: USING INDEX article:Article(sortKey)
// page: WHERE article.sortKey > coalesce($afterKey, '')
WITH article
// started
WHERE ($title IS NULL OR toLower(article.title) CONTAINS toLower($title))
  AND ($language IS NULL OR article.language = $language)
  AND ($publishedFrom IS NULL OR article.published >= $publishedFrom)
  AND ($publishedTo IS NULL OR left(article.published, size($publishedTo)) <= $publishedTo)
  AND ($outlet IS NULL OR EXISTS { (article)<-[:PUBLISHED]-(:Outlet {id: $outlet}) })
  AND ($story IS NULL OR EXISTS { (article)-[:PART_OF]->(:Story {id: $story}) })
  AND ($asOf IS NULL OR (left(article.published, size($asOf)) <= $asOf AND (size(article.published) >= size($asOf) OR article.published < left($asOf, size(article.published)))))
  AND ($unsureAsOf IS NULL OR article.published IS NULL OR (size(article.published) < size($unsureAsOf) AND article.published = left($unsureAsOf, size(article.published))))
  AND ($hasOutlet IS NULL OR $hasOutlet = EXISTS { (article)<-[:PUBLISHED]-(:Outlet) })
  AND ($entity IS NULL OR EXISTS { (article)-[:MENTIONS]->(:Counterclaim {id: $entity}) })
  AND ($country IS NULL OR EXISTS {
    MATCH (article)-[:MENTIONS]->(named:Entity)
    WHERE named.countryCode = $country
  })
  AND ($changedSince IS NULL OR EXISTS {
    MATCH (ingest:Ingest {key: article.key})
    WHERE ingest.at >= $changedSince
  })
  AND ($contradictsItself IS NULL OR $contradictsItself = EXISTS {
    (article)-[:ASSERTS]->(:Claim)-[:CONTRADICTS]->(:Claim)<-[:ASSERTS]-(article)
  })
WITH article, article.id AS id, article.sortKey AS sortKey
// page
WITH id, sortKey, article
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, article {.*, __typename: 'Article'} AS row
