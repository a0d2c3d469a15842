// Any page of assertions in their order.
CREATE INDEX assertion_by_sort_key IF NOT EXISTS
FOR (node:Assertion) ON (node.sortKey)
