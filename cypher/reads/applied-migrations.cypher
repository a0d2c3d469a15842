// The migrations that the database has seen.
MATCH (migration:Counterclaim&Migration)
RETURN migration.number AS number, migration.name AS name, migration.checksum AS checksum
ORDER BY number
