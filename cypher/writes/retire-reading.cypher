// What an article said by its earlier reading and no longer says: its assertions stay, but are not live.
MATCH (:Counterclaim&Article {id: $articleId})-[:HAS_VERSION]->(:ArticleVersion)-[:CONTAINS]->(assertion:Assertion)
WHERE assertion.live AND NOT assertion.id IN $assertionIds
SET assertion.live = false
RETURN DISTINCT assertion.claimId AS claimId
