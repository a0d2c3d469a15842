// Marks a database as a graph of ours; the first mark stays.
MERGE (mark:GraphMark {id: $markId})
  ON CREATE SET mark:Counterclaim, mark.nonce = $nonce, mark.lock = 0, mark.createdAt = toString(datetime())
RETURN mark.nonce AS nonce
