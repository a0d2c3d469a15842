// Which articles this one cites by a link and which cite it so; replaces what was known.
MATCH (article:Counterclaim&Article {id: $articleId})
CALL (article) {
  MATCH (article)-[edge:CITES]-(:Article)
  WHERE NOT edge.id IN $edgeIds
  DELETE edge
}
UNWIND $rows AS row
MATCH (source:Counterclaim {id: row.fromId})
MATCH (target:Counterclaim {id: row.toId})
MERGE (source)-[cites:CITES {id: row.id}]->(target)
SET cites += row.properties
