// The things within three steps of some, nearest and most telling first, with what joins them: to draw.
// Of each ring the first by what joins them (disagreement before assertions before mentions), then by id.
MATCH (start:Counterclaim)
WHERE start.id IN $around
WITH start ORDER BY start.id
WITH collect(start) AS starts
WHERE size(starts) > 0
CALL (starts) {
  UNWIND CASE WHEN $hops >= 1 THEN starts ELSE [] END AS near
  CALL (near) {
    MATCH (near)-[edge]-(far:Counterclaim)
    WITH far, $ranks[type(edge)] AS rank
    WHERE rank IS NOT NULL
    WITH far, min(rank) AS rank
    ORDER BY rank, far.id
    LIMIT $most + 1
    RETURN far, rank
  }
  WITH starts, far, min(rank) AS rank
  WHERE NOT far IN starts
  ORDER BY rank, far.id
  RETURN collect(far) AS found1
}
WITH starts, found1, found1[..$most - size(starts)] AS ring1
CALL (starts, ring1) {
  UNWIND CASE WHEN $hops >= 2 THEN ring1 ELSE [] END AS near
  CALL (near) {
    MATCH (near)-[edge]-(far:Counterclaim)
    WITH far, $ranks[type(edge)] AS rank
    WHERE rank IS NOT NULL
    WITH far, min(rank) AS rank
    ORDER BY rank, far.id
    LIMIT $most + 1
    RETURN far, rank
  }
  WITH starts + ring1 AS before, far, min(rank) AS rank
  WHERE NOT far IN before
  ORDER BY rank, far.id
  RETURN collect(far) AS found2
}
WITH starts, ring1, found1, found2, found2[..$most - size(starts) - size(ring1)] AS ring2
CALL (starts, ring1, ring2) {
  UNWIND CASE WHEN $hops >= 3 THEN ring2 ELSE [] END AS near
  CALL (near) {
    MATCH (near)-[edge]-(far:Counterclaim)
    WITH far, $ranks[type(edge)] AS rank
    WHERE rank IS NOT NULL
    WITH far, min(rank) AS rank
    ORDER BY rank, far.id
    LIMIT $most + 1
    RETURN far, rank
  }
  WITH starts + ring1 + ring2 AS before, far, min(rank) AS rank
  WHERE NOT far IN before
  ORDER BY rank, far.id
  RETURN collect(far) AS found3
}
WITH starts, ring1, ring2, found3[..$most - size(starts) - size(ring1) - size(ring2)] AS ring3,
  size(found1) + size(found2) + size(found3) AS found
WITH starts, ring1, ring2, ring3, starts + ring1 + ring2 + ring3 AS shown,
  found - size(ring1) - size(ring2) - size(ring3) AS omitted
CALL (shown) {
  UNWIND shown AS one
  MATCH (one)-[edge]->(other:Counterclaim)
  WHERE $ranks[type(edge)] IS NOT NULL AND other IN shown
  WITH one, edge, other
  ORDER BY $ranks[type(edge)], edge.id
  RETURN collect({
    id: edge.id, type: type(edge), from: one.id, to: other.id,
    kind: coalesce(edge.kind, edge.role, edge.judgement), degree: edge.degree
  }) AS edges
}
RETURN 'subgraph' AS id, 0 AS sortKey, {
    __typename: 'Subgraph',
    nodes: [node IN shown | {
      distance: CASE WHEN node IN starts THEN 0 WHEN node IN ring1 THEN 1 WHEN node IN ring2 THEN 2 ELSE 3 END,
      edgeCount: COUNT { (node)-[:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO]-() },
      node: node {.*, __typename: [label IN labels(node) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
    }],
    edges: edges[..$mostEdges],
    omittedNodes: omitted,
    omittedEdges: size(edges) - size(edges[..$mostEdges])
  } AS row
