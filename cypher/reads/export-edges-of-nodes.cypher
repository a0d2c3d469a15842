// The edges of some nodes, each found from the end that has few of them: an outlet has many articles, an article one outlet.
CALL () {
  MATCH (one:Counterclaim)
  WHERE one.id IN $ids
  MATCH (one)-[edge:HAS_VERSION|CONTAINS|OF|READ_BY|NAMES|PART_OF|SAME_STORY|MENTIONS|ATTRIBUTED_TO|ABOUT|CITES|CONTRADICTS|CORROBORATES|QUALIFIES|DRIFTS|SAME_AS]->(other:Counterclaim)
  RETURN edge, other
  UNION ALL
  MATCH (one:Counterclaim)
  WHERE one.id IN $ids
  MATCH (one)<-[edge:PUBLISHED|ASSERTS]-(other:Counterclaim)
  RETURN edge, other
}
WITH edge, other
WHERE type(edge) IN $types
RETURN edge.id AS id, type(edge) AS type, other.id AS otherId
