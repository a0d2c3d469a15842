// Pages of people, organizations, countries and places by name.
CREATE INDEX entity_by_name IF NOT EXISTS
FOR (node:Entity) ON (node.name, node.id)
