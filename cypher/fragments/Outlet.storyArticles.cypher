// parent: (:Outlet)
// The articles of the stories that the outlet tells of, its own too, each with the outlets and articles that it cites.
MATCH (parent)-[:PUBLISHED]->(:Article)-[:PART_OF]->(story:Story)
WHERE $story IS NULL OR story.id = $story
WITH DISTINCT story
MATCH (story)<-[:PART_OF]-(article:Article)<-[:PUBLISHED]-(outlet:Outlet)
WITH story, article, outlet, article.id AS id, story.id AS sortKey
// page
WITH id, sortKey, article, outlet, story
WHERE $afterId IS NULL OR sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
ORDER BY sortKey, id
LIMIT $limit
RETURN id, sortKey, {
    __typename: 'CitingArticle',
    id: id,
    published: article.published,
    outletId: outlet.id,
    storyId: story.id,
    cites: COLLECT {
      MATCH (article)-[cites:CITES]->(target:Article|Outlet)
      RETURN {
        targetId: target.id, kind: cites.kind,
        spanStarts: cites.spanStarts, spanEnds: cites.spanEnds, spanExacts: cites.spanExacts
      }
      ORDER BY target.id, cites.kind
    }
  } AS row
