// The articles that tell of the same event as this one.
MATCH (:Counterclaim&Article {id: $articleId})-[:SAME_STORY]-(other:Article)
RETURN other.id AS articleId
ORDER BY articleId
