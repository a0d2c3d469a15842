// Who of these may be one; replaces what was suggested before. What a person judged stands in a review, which stays.
CALL () {
  MATCH (one:Counterclaim)-[edge:SAME_AS]-()
  WHERE one.id IN $ids AND NOT edge.id IN $edgeIds
  WITH DISTINCT edge
  DELETE edge
}
UNWIND $rows AS row
MATCH (one:Counterclaim {id: row.fromId})
MATCH (other:Counterclaim {id: row.toId})
MERGE (one)-[edge:SAME_AS {id: row.id}]->(other)
SET edge += row.properties
