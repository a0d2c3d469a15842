// Claims that two runs found differently in a text that both read, by article and place in its text.
MATCH (version:ArticleVersion)-[:READ_BY]->(:ExtractionRun {id: $from})
WHERE EXISTS { (version)-[:READ_BY]->(:ExtractionRun {id: $to}) }
  AND ($article IS NULL OR version.articleId = $article)
MATCH (version)-[:CONTAINS]->(assertion:Assertion)
WHERE $from IN assertion.runIds OR $to IN assertion.runIds
WITH version, assertion
ORDER BY assertion.spanStarts[0], assertion.id
WITH version, assertion.claimId AS claimId, min(assertion.spanStarts[0]) AS start,
  collect(CASE WHEN $from IN assertion.runIds THEN assertion.id END) AS before,
  collect(CASE WHEN $to IN assertion.runIds THEN assertion.id END) AS after
WHERE before <> after
WITH version, claimId, start, before, after,
  CASE WHEN size(before) = 0 THEN 'GAINED' WHEN size(after) = 0 THEN 'LOST' ELSE 'CHANGED' END AS kind
WHERE $kinds IS NULL OR kind IN $kinds
WITH version, claimId, before, after, kind, version.id + claimId AS id,
  version.articleId + ':' + right('0000000' + toString(start), 8) AS sortKey
// page
WITH id, sortKey, version, claimId, before, after, kind
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'RunChange', kind: kind, articleId: version.articleId, versionId: version.id,
    claimId: claimId, beforeIds: before, afterIds: after
  } AS row
