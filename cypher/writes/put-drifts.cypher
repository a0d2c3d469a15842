// Where the certainty of an article drifts, in the place of what its earlier reading had.
CALL () {
  MATCH (:Counterclaim&Article {id: $articleId})-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(:Assertion)-[edge:DRIFTS]->()
  WHERE NOT edge.id IN $edgeIds
  DELETE edge
}
UNWIND $rows AS row
MATCH (told:Counterclaim {id: row.toldId})
MATCH (basis:Counterclaim {id: row.basisId})
MERGE (told)-[drifts:DRIFTS {id: row.id}]->(basis)
SET drifts += row.properties
