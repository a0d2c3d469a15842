// Who published an article, whom it mentions and cites, what it tells of, and which pages it is and leads to.
MATCH (article:Counterclaim&Article {id: $articleId})
CALL (article) {
  UNWIND $published AS row
  MATCH (outlet:Counterclaim {id: row.endId})
  MERGE (outlet)-[published:PUBLISHED {id: row.id}]->(article)
  SET published += row.properties
}
CALL (article) {
  UNWIND $mentions AS row
  MATCH (entity:Counterclaim {id: row.endId})
  MERGE (article)-[mentions:MENTIONS {id: row.id}]->(entity)
  SET mentions += row.properties
}
CALL (article) {
  UNWIND $citations AS row
  MATCH (target:Counterclaim {id: row.endId})
  MERGE (article)-[cites:CITES {id: row.id}]->(target)
  SET cites += row.properties
}
CALL (article) {
  UNWIND $storyWords AS row
  MERGE (key:Counterclaim {id: row.endId})
    ON CREATE SET key:StoryKey, key.key = row.key
  MERGE (article)-[tellsOf:TELLS_OF {id: row.id}]->(key)
  SET tellsOf += row.properties
}
CALL (article) {
  UNWIND $addresses AS row
  MERGE (page:Counterclaim {id: row.endId})
    ON CREATE SET page:PageKey, page.key = row.key
  MERGE (article)-[standsAt:STANDS_AT {id: row.id}]->(page)
}
CALL (article) {
  UNWIND $links AS row
  MERGE (page:Counterclaim {id: row.endId})
    ON CREATE SET page:PageKey, page.key = row.key
  MERGE (article)-[linksTo:LINKS_TO {id: row.id}]->(page)
  SET linksTo += row.properties
}
