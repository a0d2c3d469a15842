// The claims that an article holds now.
MATCH (:Counterclaim&Article {id: $articleId})-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
WHERE assertion.live
RETURN DISTINCT assertion.claimId AS claimId
ORDER BY claimId
