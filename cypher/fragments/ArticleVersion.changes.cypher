// parent: (:ArticleVersion)
// How this state of the text differs from the one before it, in the order of the text.
MATCH (parent)<-[:HAS_VERSION]-(:Article)-[:HAS_VERSION]->(earlier:ArticleVersion)
WHERE NOT earlier.current AND earlier.id <> parent.id
  AND (parent.current OR datetime(toString(earlier.observedAt)) < datetime(toString(parent.observedAt)))
WITH parent, earlier
ORDER BY datetime(toString(earlier.observedAt)) DESC, earlier.id
LIMIT 1
WITH parent, earlier,
  COLLECT {
    MATCH (earlier)-[:CONTAINS]->(assertion:Assertion)-[of:OF]->(claim:Claim)
    // What only another run made of the same text is no state of it.
    WHERE earlier.runId IN assertion.runIds
    RETURN {
        id: assertion.id, start: assertion.spanStarts[0], exact: assertion.spanExacts[0],
        claimId: claim.id, modality: assertion.modality, polarity: claim.polarity,
        time: coalesce(claim.time, ''),
        amount: [part IN [of.quantityValue, of.quantityAtLeast, of.quantityAtMost] | coalesce(toString(part), '')],
        speakers: COLLECT {
          MATCH (assertion)-[link:ATTRIBUTED_TO]->(speaker:Counterclaim)
          RETURN speaker.id ORDER BY link.order, speaker.id
        },
        form: claim.subject + '|' + claim.predicate + '|' + coalesce(claim.object, '') + '|'
          + coalesce(claim.place, '') + '|' + coalesce(of.quantityUnit, '')
      }
    ORDER BY assertion.spanStarts[0], assertion.id
  } AS befores,
  COLLECT {
    MATCH (parent)-[:CONTAINS]->(assertion:Assertion)-[of:OF]->(claim:Claim)
    // What only another run made of the same text is no state of it.
    WHERE parent.runId IN assertion.runIds
    RETURN {
        id: assertion.id, start: assertion.spanStarts[0], exact: assertion.spanExacts[0],
        claimId: claim.id, modality: assertion.modality, polarity: claim.polarity,
        time: coalesce(claim.time, ''),
        amount: [part IN [of.quantityValue, of.quantityAtLeast, of.quantityAtMost] | coalesce(toString(part), '')],
        speakers: COLLECT {
          MATCH (assertion)-[link:ATTRIBUTED_TO]->(speaker:Counterclaim)
          RETURN speaker.id ORDER BY link.order, speaker.id
        },
        form: claim.subject + '|' + claim.predicate + '|' + coalesce(claim.object, '') + '|'
          + coalesce(claim.place, '') + '|' + coalesce(of.quantityUnit, '')
      }
    ORDER BY assertion.spanStarts[0], assertion.id
  } AS afters
WITH parent, earlier, befores, afters,
  [one IN befores | one.claimId] AS claimsBefore, [one IN afters | one.claimId] AS claimsAfter
WITH parent, earlier, afters, claimsBefore, [before IN befores | {
    before: before,
    // As it was said, else the claim said otherwise, else the same of another figure, time or outcome.
    after: coalesce(
      head([after IN afters WHERE after.claimId = before.claimId
        AND after.modality = before.modality AND after.speakers = before.speakers]),
      head([after IN afters WHERE after.claimId = before.claimId]),
      head([after IN afters WHERE after.form = before.form
        AND NOT after.claimId IN claimsBefore AND NOT before.claimId IN claimsAfter]))
  }] AS pairs
WITH [pair IN pairs WHERE pair.after IS NULL AND NOT parent.text CONTAINS pair.before.exact |
    {kind: 'DROPPED', before: pair.before, after: null}]
  + [pair IN pairs WHERE pair.after IS NOT NULL | {kind: 'CHANGED', before: pair.before, after: pair.after}]
  + [after IN afters WHERE NOT after.id IN [pair IN pairs WHERE pair.after IS NOT NULL | pair.after.id]
      AND NOT after.claimId IN claimsBefore AND NOT earlier.text CONTAINS after.exact |
    {kind: 'ADDED', before: null, after: after}] AS changes
UNWIND changes AS change
WITH change.kind AS kind, change.before AS before, change.after AS after
WITH kind, before, after, CASE kind WHEN 'CHANGED' THEN
    CASE WHEN before.modality <> after.modality THEN ['MODALITY'] ELSE [] END
    + CASE WHEN before.speakers <> after.speakers THEN ['SOURCE'] ELSE [] END
    + CASE WHEN before.amount <> after.amount THEN ['AMOUNT'] ELSE [] END
    + CASE WHEN before.time <> after.time THEN ['TIME'] ELSE [] END
    + CASE WHEN before.polarity <> after.polarity THEN ['POLARITY'] ELSE [] END
  ELSE [] END AS facets
WHERE (kind <> 'CHANGED' OR facets <> []) AND ($kinds IS NULL OR kind IN $kinds)
WITH kind, facets, before, after, kind + ' ' + coalesce(before.id, after.id) AS id,
  right('0000000' + toString(coalesce(before.start, after.start)), 8) AS sortKey
// page
WITH id, sortKey, kind, facets, before, after
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'VersionChange', kind: kind, facets: facets, beforeId: before.id, afterId: after.id
  } AS row
