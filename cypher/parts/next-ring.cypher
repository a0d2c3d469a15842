// One more ring around the start or the goal, around the one with fewer things at its rim, until the two are one step apart.
WITH start, goal, steps, nears, fars,
  size(nears) < 5 AND (size(fars) = 5 OR size(nears[-1]) <= size(fars[-1])) AS isNear
CALL (steps, nears, fars, isNear) {
  UNWIND CASE
      WHEN size(nears) + size(fars) > steps THEN []
      WHEN isNear THEN nears[-1]
      ELSE fars[-1]
    END AS thing
  MATCH (thing)-[edge:CONTRADICTS|QUALIFIES|CORROBORATES|ASSERTS|PUBLISHED|PART_OF|CITES|ABOUT|MENTIONS|SAME_AS|HAS_VERSION|CONTAINS|OF|ATTRIBUTED_TO]-(next)
  WHERE $ranks[type(edge)] IS NOT NULL
  WITH DISTINCT next
  RETURN collect(next) AS ring
}
WITH start, goal, steps,
  CASE WHEN isNear AND size(ring) > 0 THEN nears + [ring] ELSE nears END AS nears,
  CASE WHEN NOT isNear AND size(ring) > 0 THEN fars + [ring] ELSE fars END AS fars
