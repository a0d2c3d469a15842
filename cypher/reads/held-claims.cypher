// The live holdings of these claims, each with its own wording and who stands behind it.
MATCH (claim:Counterclaim&Claim)<-[of:OF]-(assertion:Assertion)
WHERE claim.id IN $claimIds AND assertion.live
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
