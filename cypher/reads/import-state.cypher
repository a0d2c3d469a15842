// Whether a graph holds anything of the news, and which import into it was begun and not finished.
RETURN
  NOT EXISTS { MATCH (node:Counterclaim) WHERE NOT (node:GraphMark OR node:Migration) } AS isEmpty,
  COLLECT { MATCH (mark:Counterclaim&GraphMark {id: $markId}) RETURN mark.importing }[0] AS begun
