// parent: (:Assertion)
// On whose word the assertion is made, from the outermost relay inwards.
MATCH (parent)-[edge:ATTRIBUTED_TO]->(speaker:Counterclaim)
WITH edge, speaker, edge.id AS id, edge.order AS sortKey
ORDER BY sortKey, id
LIMIT 20
RETURN id, sortKey, edge {
    .*, __typename: 'SourceLink',
    node: speaker {.*, __typename: [label IN labels(speaker) WHERE NOT label IN ['Counterclaim', 'Entity']][0]}
  } AS row
