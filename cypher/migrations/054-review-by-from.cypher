// Finds what a person judged of an entity, by its smaller end.
CREATE INDEX review_by_from IF NOT EXISTS
FOR (node:Review) ON (node.fromId)
