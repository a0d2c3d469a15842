// The rows of the ledger in any of these states, by key.
MATCH (ingest:Ingest)
WHERE ingest.state IN $states
RETURN ingest.key AS key, ingest.origin AS origin, ingest.state AS state, ingest.attempts AS attempts,
  ingest.textHash AS textHash, ingest.runId AS runId, ingest.errorCode AS errorCode, ingest.error AS error,
  ingest.metadata AS metadata
ORDER BY key
