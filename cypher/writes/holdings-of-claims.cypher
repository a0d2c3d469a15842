// Every holding of these claims: how its article words the claim, and who stands behind it.
MATCH (claim:Counterclaim)<-[of:OF]-(assertion:Assertion)
WHERE claim.id IN $claimIds
MATCH (article:Article {id: assertion.articleId})
RETURN claim.id AS claimId, assertion.id AS assertionId, assertion.live AS live, assertion.runId AS runId, article.id AS articleId,
  article.published AS published, properties(of) AS wording,
  COLLECT { MATCH (article)<-[:PUBLISHED]-(outlet:Outlet) RETURN outlet.id }[0] AS outletId,
  COLLECT {
    MATCH (assertion)-[attributed:ATTRIBUTED_TO]->(speaker:Entity|Outlet|UnnamedSource)
    RETURN CASE WHEN speaker:UnnamedSource THEN null ELSE speaker.id END
    ORDER BY attributed.order DESC
    LIMIT 1
  }[0] AS speakerId
ORDER BY claimId, articleId, assertionId
