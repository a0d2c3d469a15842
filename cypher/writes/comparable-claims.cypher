// Claims that may be related to these: of these articles and with a topic in common, somebody's own words under one key, joined to what changed, or the same.
CALL () {
  MATCH (article:Counterclaim&Article)-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(held:Assertion)-[:OF]->(claim:Claim)
  WHERE article.id IN $articleIds AND held.live AND any(topic IN claim.topics WHERE topic IN $topics)
  RETURN DISTINCT claim
  UNION
  MATCH (key:Counterclaim&OwnWordsKey)<-[:SPEAKS_OF]-(said:Assertion)-[:OF]->(claim:Claim)
  WHERE key.id IN $ownWordsIds AND said.live
  RETURN DISTINCT claim
  UNION
  MATCH (touched:Counterclaim)-[:CONTRADICTS|CORROBORATES|QUALIFIES]-(claim:Claim)
  WHERE touched.id IN $changedIds
  RETURN DISTINCT claim
  UNION
  MATCH (claim:Counterclaim&Claim)
  WHERE claim.id IN $claimIds
  RETURN claim
}
MATCH (claim)<-[of:OF]-(assertion:Assertion)
WHERE assertion.live AND assertion.articleId <> $exceptArticleId
MATCH (article:Article {id: assertion.articleId})
RETURN properties(claim) AS claim, properties(of) AS wording, properties(assertion) AS assertion,
  COLLECT {
    MATCH (assertion)-[attributed:ATTRIBUTED_TO]->(speaker:Counterclaim)
    RETURN attributed {.order, .cue, .kind, .spanStart, .spanEnd, .spanExact, speakerId: speaker.id, labels: labels(speaker)}
    ORDER BY attributed.order, attributed.id
  } AS chain,
  article.key AS articleKey, article.storyWords AS storyWords, article.storyWeights AS storyWeights,
  article.published AS published, article.publishedPrecision AS publishedPrecision
ORDER BY claim.id, assertion.id
