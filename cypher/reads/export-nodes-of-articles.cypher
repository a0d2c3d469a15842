// What tells of some articles: their texts, what stands in these, whom and what it names, cites and speaks of, by type and id.
MATCH (article:Article)
WHERE article.id IN $articleIds
CALL (article) {
  RETURN article AS node
  UNION
  MATCH (article)<-[:PUBLISHED]-(node:Counterclaim)
  RETURN node
  UNION
  MATCH (article)-[:HAS_VERSION|PART_OF|MENTIONS|CITES]->(node:Counterclaim)
  RETURN node
  UNION
  MATCH (article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS|READ_BY|NAMES]->(node:Counterclaim)
  RETURN node
  UNION
  MATCH (article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(:Assertion)-[:OF|ATTRIBUTED_TO]->(node:Counterclaim)
  RETURN node
  UNION
  MATCH (article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(:Assertion)-[:OF]->(:Claim)-[:ABOUT]->(node:Counterclaim)
  RETURN node
}
RETURN DISTINCT node.id AS id, [label IN labels(node) WHERE NOT label IN ['Counterclaim', 'Entity']][0] AS type
