// Takes an article out with its versions, assertions, unnamed sources and its row of the ledger; gives what may now stand alone.
MATCH (article:Counterclaim&Article {id: $articleId})
OPTIONAL MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
OPTIONAL MATCH (version)-[:CONTAINS]->(assertion:Assertion)
WITH article, collect(DISTINCT version) AS versions, collect(DISTINCT assertion) AS assertions
WITH article, versions, assertions,
  [assertion IN assertions | assertion.claimId] AS claimIds,
  COLLECT {
    UNWIND [article] + versions + assertions AS node
    MATCH (node)-[:MENTIONS|CITES|TELLS_OF|STANDS_AT|LINKS_TO|NAMES|READ_BY|ATTRIBUTED_TO|SPEAKS_OF]->(end)
    RETURN DISTINCT end.id
  } + COLLECT { MATCH (article)<-[:PUBLISHED]-(outlet:Outlet) RETURN outlet.id } AS endIds,
  COLLECT { MATCH (ingest:Ingest {key: article.key}) RETURN ingest } AS entries,
  COLLECT { MATCH (source:UnnamedSource {articleId: $articleId}) RETURN source } AS sources
FOREACH (node IN assertions + versions + entries + sources | DETACH DELETE node)
DETACH DELETE article
RETURN claimIds, endIds
