// On whose word assertions are held, and through whom.
UNWIND $rows AS row
MATCH (assertion:Counterclaim {id: row.assertionId})
MATCH (speaker:Counterclaim {id: row.speakerId})
MERGE (assertion)-[attributed:ATTRIBUTED_TO {id: row.id}]->(speaker)
SET attributed += row.properties
