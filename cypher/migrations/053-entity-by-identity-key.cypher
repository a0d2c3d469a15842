// Finds the people and bodies whose names may be variants of one.
CREATE INDEX entity_by_identity_key IF NOT EXISTS
FOR (node:Entity) ON (node.identityKey)
