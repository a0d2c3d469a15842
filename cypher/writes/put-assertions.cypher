// Who holds a claim in an article version; every run that finds an assertion is remembered on it.
MATCH (version:Counterclaim&ArticleVersion {id: $versionId})
UNWIND $rows AS row
MATCH (claim:Counterclaim {id: row.claimId})
MERGE (assertion:Counterclaim {id: row.id})
SET assertion:Assertion, assertion += row.properties, assertion.runId = $runId,
  assertion.runIds = COLLECT {
    UNWIND coalesce(assertion.runIds, []) + [$runId] AS runId
    RETURN DISTINCT runId
    ORDER BY runId
  }
MERGE (version)-[contains:CONTAINS {id: row.containsId}]->(assertion)
SET contains.runId = $runId
MERGE (assertion)-[of:OF {id: row.ofId}]->(claim)
SET of += row.wording, of.runId = $runId
