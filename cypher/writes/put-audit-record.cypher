// Writes down a change; a second record of one change is refused by the constraint on its id.
CREATE (record:Counterclaim:AuditRecord {id: $id})
SET record += $properties, record.at = datetime.truncate('millisecond')
RETURN record {.*, __typename: 'AuditRecord'} AS row
