// What is written down of a change.
MATCH (record:Counterclaim&AuditRecord {id: $id})
RETURN record {.*, __typename: 'AuditRecord'} AS row
