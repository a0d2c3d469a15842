// Any page of qualifications in their order.
CREATE INDEX qualification_by_sort_key IF NOT EXISTS
FOR ()-[edge:QUALIFIES]-() ON (edge.sortKey)
