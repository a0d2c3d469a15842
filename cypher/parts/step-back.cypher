// From the last thing of `way` to the one with the smallest id of those before it, up to the ring beside the first.
CALL (rings, way) {
  WITH way[-1] AS last, rings[-1 - size(way)] AS ring
  WHERE size(way) < size(rings) - 1
  MATCH (last)-[edge:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO]-(thing)
  WHERE $ranks[type(edge)] IS NOT NULL AND thing IN ring
  WITH thing ORDER BY thing.id LIMIT 1
  RETURN collect(thing) AS found
}
WITH rings, way + found AS way
