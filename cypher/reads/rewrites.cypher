// Pages that credit another for their text, and pairs of articles of one story with the same text, by title.
CALL () {
  MATCH (one:Article)-[cites:CITES {kind: 'CREDIT'}]->(other:Counterclaim)
  WHERE $bases IS NULL OR 'CREDIT' IN $bases
  RETURN cites.id AS id, 'CREDIT' AS basis, one, other, cites, null AS copiedShare
  UNION ALL
  MATCH (one:Article)-[same:SAME_STORY]->(other:Article)
  WHERE same.copiedShare IS NOT NULL AND ($bases IS NULL OR 'COPIED_TEXT' IN $bases)
  RETURN same.id AS id, 'COPIED_TEXT' AS basis, one, other, null AS cites, same.copiedShare AS copiedShare
}
WITH id, basis, one, other, cites, copiedShare, coalesce(one.title, one.key) AS sortKey
WHERE ($story IS NULL OR EXISTS { (one)-[:PART_OF]->(:Story {id: $story}) })
  AND ($article IS NULL OR $article IN [one.id, other.id])
  AND ($outlet IS NULL OR other.id = $outlet
    OR EXISTS { MATCH (:Outlet {id: $outlet})-[:PUBLISHED]->(page:Article) WHERE page IN [one, other] })
// page
WITH id, sortKey, basis, one, other, cites, copiedShare
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'Rewrite', basis: basis, copiedShare: copiedShare,
    oneId: one.id, onePublished: one.published, otherId: other.id, otherPublished: other.published,
    comparedIds: CASE basis WHEN 'COPIED_TEXT' THEN [one.id, other.id] ELSE [] END,
    spanStarts: cites.spanStarts, spanEnds: cites.spanEnds, spanExacts: cites.spanExacts
  } AS row
