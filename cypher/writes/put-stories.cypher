// The stories of these articles, in the place of those that they were in; a story that is left without any goes.
MATCH (article:Counterclaim&Article)
WHERE article.id IN $articleIds
OPTIONAL MATCH (article)-[edge:PART_OF]->(story:Story)
WHERE NOT edge.id IN $edgeIds
WITH collect(DISTINCT story) AS stories, collect(edge) AS edges
FOREACH (edge IN edges | DELETE edge)
WITH stories
CALL (stories) {
  UNWIND stories AS story
  WITH story WHERE EXISTS { (story)<-[:PART_OF]-() }
  SET story.sortKey = right('00000000' + toString(999999999 - COUNT { (story)<-[:PART_OF]-() }), 9) + ':' + story.id
}
CALL (stories) {
  UNWIND stories AS story
  WITH story WHERE NOT EXISTS { (story)<-[:PART_OF]-() }
  DETACH DELETE story
}
UNWIND $rows AS row
MERGE (story:Counterclaim {id: row.id})
SET story:Story, story += row.properties
WITH row, story
CALL (row, story) {
  UNWIND row.members AS member
  MATCH (article:Counterclaim {id: member.articleId})
  MERGE (article)-[partOf:PART_OF {id: member.id}]->(story)
}
// By which pages of stories are ordered, the largest first.
SET story.sortKey = right('00000000' + toString(999999999 - COUNT { (story)<-[:PART_OF]-() }), 9) + ':' + story.id
