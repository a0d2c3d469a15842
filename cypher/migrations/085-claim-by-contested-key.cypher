// Any page of claims, the most contested first.
CREATE INDEX claim_by_contested_key IF NOT EXISTS
FOR (node:Claim) ON (node.contestedKey)
