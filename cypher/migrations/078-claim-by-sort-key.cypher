// Any page of claims in their order.
CREATE INDEX claim_by_sort_key IF NOT EXISTS
FOR (node:Claim) ON (node.sortKey)
