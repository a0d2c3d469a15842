// Keeps a graph for an import until it is finished, or, with null, gives it back to all.
MATCH (mark:Counterclaim&GraphMark {id: $markId})
SET mark.importing = $importing
RETURN mark.nonce AS nonce
