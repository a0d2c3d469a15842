// The runs of the extractor, by version.
MATCH (run:ExtractionRun)
WITH run, run.id AS id, run.version AS sortKey
// page
WITH id, sortKey, run
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, run {.*, __typename: 'ExtractionRun'} AS row
