// Two runs: how many article versions both read, and how many only one of them.
MATCH (earlier:ExtractionRun {id: $from})
MATCH (later:ExtractionRun {id: $to})
RETURN earlier.id + later.id AS id, 0 AS sortKey, {
    __typename: 'RunDiff',
    fromId: earlier.id,
    toId: later.id,
    versionsCompared: COUNT {
      MATCH (version:ArticleVersion)-[:READ_BY]->(earlier)
      WHERE EXISTS { (version)-[:READ_BY]->(later) }
    },
    versionsOnlyFrom: COUNT {
      MATCH (version:ArticleVersion)-[:READ_BY]->(earlier)
      WHERE NOT EXISTS { (version)-[:READ_BY]->(later) }
    },
    versionsOnlyTo: COUNT {
      MATCH (version:ArticleVersion)-[:READ_BY]->(later)
      WHERE NOT EXISTS { (version)-[:READ_BY]->(earlier) }
    }
  } AS row
