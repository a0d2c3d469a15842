// Which articles tell of the same event as this one; replaces what was known.
MATCH (article:Counterclaim&Article {id: $articleId})
CALL (article) {
  MATCH (article)-[edge:SAME_STORY]-()
  WHERE NOT edge.id IN $edgeIds
  DELETE edge
}
UNWIND $rows AS row
MATCH (one:Counterclaim {id: row.fromId})
MATCH (other:Counterclaim {id: row.toId})
MERGE (one)-[edge:SAME_STORY {id: row.id}]->(other)
SET edge.sharedWords = row.sharedWords, edge.likeness = row.likeness, edge.copiedShare = row.copiedShare
