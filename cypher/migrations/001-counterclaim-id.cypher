// One Counterclaim node an id.
CREATE CONSTRAINT counterclaim_id IF NOT EXISTS
FOR (node:Counterclaim) REQUIRE node.id IS UNIQUE
