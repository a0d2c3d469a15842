// Takes away the edges of an article's earlier reading that the new one does not have; gives the ends that may now stand alone.
MATCH (article:Counterclaim&Article {id: $articleId})
CALL (article) {
  MATCH (article)-[edge:MENTIONS|CITES|TELLS_OF|STANDS_AT|LINKS_TO]->(end)
  // Which articles it cites follows from links and addresses, and is made anew after them.
  WHERE NOT edge.id IN $edgeIds AND NOT end:Article
  RETURN edge, end
  UNION
  MATCH (article)<-[edge:PUBLISHED]-(end)
  WHERE NOT edge.id IN $edgeIds
  RETURN edge, end
  UNION
  MATCH (version:Counterclaim&ArticleVersion {id: $versionId})-[edge:NAMES]->(end)
  // An assertion that is no longer live may still speak of it.
  WHERE NOT edge.id IN $edgeIds
    AND NOT EXISTS { (version)-[:CONTAINS]->(:Assertion)-[:ATTRIBUTED_TO]->(end) }
    AND NOT EXISTS {
      MATCH (version)-[:CONTAINS]->(:Assertion)-[of:OF]->(:Claim)
      WHERE end.id IN of.aboutIds
    }
  RETURN edge, end
}
DELETE edge
RETURN DISTINCT end.id AS id
