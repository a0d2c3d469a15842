// Things by id, of whatever type: nodes, and relations between two claims. What tells of the recording only is none.
UNWIND $ids AS id
CALL (id) {
  MATCH (node:Counterclaim {id: id})
  WHERE node:Article|ArticleVersion|Outlet|Entity|UnnamedSource|Claim|Assertion|Story|Review|ExtractionRun
  RETURN node {
      .*, __typename: [label IN labels(node) WHERE NOT label IN ['Counterclaim', 'Entity']][0]
    } AS row
  UNION ALL
  MATCH (:Claim)-[edge:CONTRADICTS {id: id}]->(:Claim)
  RETURN edge {.*, __typename: 'Contradiction', fromId: startNode(edge).id, toId: endNode(edge).id} AS row
  UNION ALL
  MATCH (:Claim)-[edge:CORROBORATES {id: id}]->(:Claim)
  RETURN edge {.*, __typename: 'Corroboration', fromId: startNode(edge).id, toId: endNode(edge).id} AS row
  UNION ALL
  MATCH (:Claim)-[edge:QUALIFIES {id: id}]->(:Claim)
  RETURN edge {.*, __typename: 'Qualification', fromId: startNode(edge).id, toId: endNode(edge).id} AS row
}
WITH id, row, COLLECT {
    MATCH (review:Review {edgeKey: id})
    RETURN review.verdict ORDER BY review.at DESC, review.id
  } AS verdicts
RETURN id, row {
    .*, review: coalesce(verdicts[0], 'SUGGESTED'),
    reviewsDiffer: any(each IN verdicts WHERE each <> verdicts[0])
  } AS row
