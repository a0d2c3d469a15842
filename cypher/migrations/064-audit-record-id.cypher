// One AuditRecord node an id.
CREATE CONSTRAINT audit_record_id IF NOT EXISTS
FOR (node:AuditRecord) REQUIRE node.id IS UNIQUE
