// What became of inputs: their rows of the ledger.
UNWIND $rows AS row
MERGE (ingest:Counterclaim {id: row.id})
SET ingest:Ingest, ingest += row.properties, ingest.at = toString(datetime())
