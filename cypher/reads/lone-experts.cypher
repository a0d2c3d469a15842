// People whom one article presents as experts and nothing else here names, who are in no table and are judged to be nobody else.
MATCH (person:Person)<-[mentions:MENTIONS]-(article:Article)
WHERE mentions.expertStart IS NOT NULL AND NOT coalesce(person.isOffice, false) AND person.wikidataId IS NULL
  AND ($article IS NULL OR article.id = $article)
  AND ($story IS NULL OR EXISTS { (article)-[:PART_OF]->(:Story {id: $story}) })
  AND COUNT { (person)<-[:MENTIONS]-(:Article) } = 1
  AND NOT EXISTS {
    MATCH (person)-[edge:SAME_AS]-(:Person)<-[:MENTIONS]-(elsewhere:Article)
    WHERE elsewhere.id <> article.id AND coalesce(head(COLLECT {
      MATCH (review:Review {edgeKey: edge.id})
      RETURN review.verdict ORDER BY review.at DESC, review.id LIMIT 1
    }), edge.judgement) <> 'NOT_SAME'
  }
WITH person, article, mentions, person.id AS id, person.name AS sortKey
// page
WITH id, sortKey, person, article, mentions
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'LoneExpert', personId: person.id, articleId: article.id,
    spanStarts: [mentions.expertStart], spanEnds: [mentions.expertEnd], spanExacts: [mentions.expertExact]
  } AS row
