// Pages of claims by what they say happens.
CREATE INDEX claim_by_predicate IF NOT EXISTS
FOR (node:Claim) ON (node.predicate, node.id)
