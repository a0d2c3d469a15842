// Sources without a name, each of one article only.
UNWIND $rows AS row
MERGE (source:Counterclaim {id: row.id})
SET source:UnnamedSource, source += row.properties
