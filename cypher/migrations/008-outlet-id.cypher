// One Outlet node an id.
CREATE CONSTRAINT outlet_id IF NOT EXISTS
FOR (node:Outlet) REQUIRE node.id IS UNIQUE
