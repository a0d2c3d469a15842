// Any page of contradictions in their order.
CREATE INDEX contradiction_by_sort_key IF NOT EXISTS
FOR ()-[edge:CONTRADICTS]-() ON (edge.sortKey)
