// Propositions in normal form; what is shared of their wording is set apart.
UNWIND $rows AS row
MERGE (claim:Counterclaim {id: row.id})
SET claim:Claim, claim += row.properties
