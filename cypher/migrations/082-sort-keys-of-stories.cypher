// What was stored before has a place in the order of stories too.
MATCH (story:Story)
WHERE story.sortKey IS NULL
CALL (story) {
  SET story.sortKey = right('00000000' + toString(999999999 - COUNT { (story)<-[:PART_OF]-(:Article) }), 9) + ':' + story.id
} IN TRANSACTIONS OF 5000 ROWS
