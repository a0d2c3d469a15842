// A shortest way between two things along edges of some types, as things and edges. Of all that are as short always the
// same one, found without going them all: where rings around both meet, and from there outwards, the smallest id.
MATCH (start:Counterclaim {id: $from})
MATCH (goal:Counterclaim {id: $to})
CALL (start, goal) {
  WITH start, goal WHERE start = goal
  RETURN 0 AS steps
  UNION
  WITH start, goal WHERE start <> goal
  MATCH way = shortestPath((start)-[:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO*..8]-(goal))
  WHERE all(edge IN relationships(way) WHERE $ranks[type(edge)] IS NOT NULL)
  RETURN length(way) AS steps
}
WITH start, goal, steps, [[start]] AS nears, [[goal]] AS fars
// include: parts/next-ring
// include: parts/next-ring
// include: parts/next-ring
// include: parts/next-ring
// include: parts/next-ring
// include: parts/next-ring
// include: parts/next-ring
CALL (start, nears, fars) {
  WITH nears[-1] AS near, fars[-1] AS far, size(nears[-1]) <= size(fars[-1]) AS isNear
  UNWIND CASE WHEN isNear THEN near ELSE far END AS thing
  WITH thing, CASE WHEN isNear THEN far ELSE near END AS others, isNear
  ORDER BY thing.id
  CALL (thing, others) {
    MATCH (thing)-[edge:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO]-(other)
    WHERE $ranks[type(edge)] IS NOT NULL AND other IN others
    RETURN other ORDER BY other.id LIMIT 1
  }
  WITH thing, other, isNear LIMIT 1
  RETURN collect(CASE WHEN isNear THEN [thing, other] ELSE [other, thing] END) AS meetings
}
CALL (start, nears, meetings) {
  WITH nears AS rings, [meeting IN meetings | meeting[0]] AS way
// include: parts/step-back
// include: parts/step-back
// include: parts/step-back
  RETURN CASE size(rings) WHEN 1 THEN way ELSE [start] + reverse(way) END AS before
}
CALL (goal, fars, meetings) {
  WITH fars AS rings, [meeting IN meetings | meeting[1]] AS way
// include: parts/step-back
// include: parts/step-back
// include: parts/step-back
  RETURN CASE size(rings) WHEN 1 THEN way ELSE way + [goal] END AS after
}
WITH CASE steps WHEN 0 THEN [start] ELSE before + after END AS things
CALL (things) {
  UNWIND range(0, size(things) - 2) AS step
  WITH step, things[step] AS one, things[step + 1] AS other
  MATCH (one)-[edge]-(other)
  WHERE $ranks[type(edge)] IS NOT NULL
  WITH step, edge ORDER BY edge.id
  WITH step, collect(edge)[0] AS edge ORDER BY step
  RETURN collect(edge) AS joins
}
CALL (things) {
  UNWIND range(0, size(things) - 1) AS step
  WITH step, things[step] AS node
  RETURN collect({
    distance: step,
    edgeCount: COUNT { (node)-[:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO]-() },
    node: node {.*, __typename: [label IN labels(node) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  }) AS nodes
}
RETURN 'way' AS id, 0 AS sortKey, {
    __typename: 'Subgraph',
    nodes: nodes,
    edges: [edge IN joins | {
      id: edge.id, type: type(edge), from: startNode(edge).id, to: endNode(edge).id,
      kind: coalesce(edge.kind, edge.role, edge.judgement), degree: edge.degree
    }],
    omittedNodes: 0,
    omittedEdges: 0
  } AS row
