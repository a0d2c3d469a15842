// One Claim node an id.
CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (node:Claim) REQUIRE node.id IS UNIQUE
