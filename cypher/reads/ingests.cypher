// The ledger, by key.
MATCH (ingest:Ingest)
WHERE $states IS NULL OR ingest.state IN $states
WITH ingest, ingest.id AS id, ingest.key AS sortKey
// page
WITH id, sortKey, ingest
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, ingest {.*, __typename: 'Ingest'} AS row
