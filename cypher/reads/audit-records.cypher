// What was changed through the endpoint, the latest first.
MATCH (record:AuditRecord)
WHERE ($changes IS NULL OR record.change IN $changes)
  AND ($caller IS NULL OR record.caller = $caller)
  AND ($subject IS NULL OR $subject IN record.subject)
  AND ($outcomes IS NULL OR record.outcome IN $outcomes)
WITH record, record.id AS id, -record.at.epochMillis AS sortKey
// page
WITH id, sortKey, record
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, record {.*, __typename: 'AuditRecord'} AS row
