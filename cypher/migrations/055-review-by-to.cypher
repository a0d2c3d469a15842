// Finds what a person judged of an entity, by its larger end.
CREATE INDEX review_by_to IF NOT EXISTS
FOR (node:Review) ON (node.toId)
