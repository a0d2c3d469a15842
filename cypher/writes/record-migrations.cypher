// Remembers migrations that were applied.
UNWIND $rows AS row
MERGE (migration:Migration {id: row.id})
  ON CREATE SET migration:Counterclaim, migration.number = row.number, migration.name = row.name,
    migration.checksum = row.checksum, migration.appliedAt = toString(datetime())
