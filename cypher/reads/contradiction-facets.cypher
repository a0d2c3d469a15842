// How many of the contradictions asked for there are by kind, degree, verdict, outlet, country and month.
// include: reads/contradictions
WITH collect({
    key: edge.id, claims: [startNode(edge), endNode(edge)], kind: edge.kind, degree: edge.degree,
    verdict: coalesce(head(COLLECT {
      MATCH (review:Review {edgeKey: edge.id})
      RETURN review.verdict ORDER BY review.at DESC, review.id
    }), 'SUGGESTED')
  }) AS found
CALL (found) {
  UNWIND found AS each
  WITH each.kind AS value, count(*) AS size
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS kinds
}
CALL (found) {
  UNWIND found AS each
  WITH each.degree AS value, count(*) AS size
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS degrees
}
CALL (found) {
  UNWIND found AS each
  WITH each.verdict AS value, count(*) AS size
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS reviews
}
// include: parts/facets-of-claims
RETURN 'facets' AS id, 0 AS sortKey, {
    __typename: 'ContradictionFacets', total: size(found), kinds: kinds, degrees: degrees, reviews: reviews,
    outlets: outlets, countries: countries, months: months, undated: undated
  } AS row
