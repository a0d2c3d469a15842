// The ledger's row of an input.
CREATE INDEX ingest_by_key IF NOT EXISTS
FOR (node:Ingest) ON (node.key)
