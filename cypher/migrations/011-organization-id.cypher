// One Organization node an id.
CREATE CONSTRAINT organization_id IF NOT EXISTS
FOR (node:Organization) REQUIRE node.id IS UNIQUE
