// The ledger's rows in one state.
CREATE INDEX ingest_by_state IF NOT EXISTS
FOR (node:Ingest) ON (node.state, node.key)
