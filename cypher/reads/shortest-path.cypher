// A shortest way between two things along edges of some types, the first by the ids on it; as things and edges.
MATCH (start:Counterclaim {id: $from})
MATCH (goal:Counterclaim {id: $to})
CALL (start, goal) {
  WITH start WHERE start = goal
  RETURN [start] AS things, [] AS joins
  UNION
  WITH start, goal WHERE start <> goal
  MATCH way = ALL SHORTEST (start)-[edge WHERE $ranks[type(edge)] IS NOT NULL]-{1,8}(goal)
  RETURN nodes(way) AS things, relationships(way) AS joins
}
WITH things, joins
ORDER BY [thing IN things | thing.id], [join IN joins | join.id]
LIMIT 1
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
