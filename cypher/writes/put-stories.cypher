// The stories of these articles and of those they were in a story with; replaces what was known.
MATCH (article:Counterclaim&Article)
WHERE article.id IN $articleIds
OPTIONAL MATCH (article)-[:PART_OF]->(story:Story)
OPTIONAL MATCH (story)<-[edge:PART_OF]-(:Article)
WHERE NOT edge.id IN $edgeIds
WITH collect(DISTINCT story) AS stories, collect(DISTINCT edge) AS edges
FOREACH (edge IN edges | DELETE edge)
FOREACH (story IN [story IN stories WHERE NOT story.id IN $storyIds] | DETACH DELETE story)
WITH count(*) AS done
UNWIND $rows AS row
MERGE (story:Counterclaim {id: row.id})
SET story:Story, story += row.properties
WITH row, story
UNWIND row.members AS member
MATCH (article:Counterclaim {id: member.articleId})
MERGE (article)-[partOf:PART_OF {id: member.id}]->(story)
