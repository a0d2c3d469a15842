// parent: (:Claim)
// The outlets whose articles state the claim, by name.
MATCH (parent)<-[:ASSERTS]-(article:Article)<-[:PUBLISHED]-(outlet:Outlet)
WHERE ($saidFrom IS NULL OR article.published >= $saidFrom)
  AND ($saidTo IS NULL OR left(article.published, size($saidTo)) <= $saidTo)
WITH DISTINCT outlet
WITH outlet, outlet.id AS id, outlet.name AS sortKey
// page
WITH id, sortKey, outlet
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, outlet {.*, __typename: 'Outlet'} AS row
