// The mark of the database, if it has one, and whether it holds anything at all.
RETURN
  COLLECT { MATCH (mark:Counterclaim&GraphMark {id: $markId}) RETURN mark.nonce }[0] AS nonce,
  EXISTS { MATCH (node) } AS holdsAnything
