// How many of the claims asked for there are by modality, end of the chain of sources, outlet, country and month.
// include: reads/claims
WITH DISTINCT claim
WITH collect({key: claim.id, claims: [claim]}) AS found
CALL (found) {
  UNWIND found AS each
  UNWIND each.claims AS claim
  MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
  WITH assertion.modality AS value, count(DISTINCT claim) AS size
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS modalities
}
CALL (found) {
  UNWIND found AS each
  UNWIND each.claims AS claim
  MATCH (claim)<-[:OF]-(assertion:Assertion {live: true})
  WITH assertion.terminal AS value, count(DISTINCT claim) AS size
  ORDER BY size DESC, value
  RETURN collect({value: value, label: value, count: size}) AS terminals
}
// include: parts/facets-of-claims
RETURN 'facets' AS id, 0 AS sortKey, {
    __typename: 'ClaimFacets', total: size(found), modalities: modalities, terminals: terminals,
    outlets: outlets, countries: countries, months: months, undated: undated
  } AS row
