// Pages of outlets by name.
CREATE INDEX outlet_by_name IF NOT EXISTS
FOR (node:Outlet) ON (node.name, node.id)
