// Finds people, organizations, countries, places and outlets by any of their names.
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS
FOR (node:Entity|Outlet) ON EACH [node.name, node.aliases]
