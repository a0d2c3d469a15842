// Which contradictions were found after a change.
CREATE INDEX contradiction_by_change IF NOT EXISTS
FOR ()-[edge:CONTRADICTS]-() ON (edge.change)
