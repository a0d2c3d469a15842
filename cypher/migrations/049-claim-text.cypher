// Finds claims by their words.
CREATE FULLTEXT INDEX claim_text IF NOT EXISTS
FOR (node:Claim) ON EACH [node.statement]
