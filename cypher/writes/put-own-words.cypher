// Under which keys the words of people are found again, whatever they were said of.
UNWIND $rows AS row
MATCH (assertion:Counterclaim {id: row.assertionId})
MERGE (key:Counterclaim {id: row.keyId})
  ON CREATE SET key:OwnWordsKey
MERGE (assertion)-[speaksOf:SPEAKS_OF {id: row.id}]->(key)
