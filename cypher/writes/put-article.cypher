// An article, the version that is its text now, and who read it; its other versions stay but are no longer current.
MATCH (mark:GraphMark)
MERGE (run:Counterclaim {id: $run.id})
  ON CREATE SET run:ExtractionRun, run += $run.properties, run.startedAt = toString(datetime())
MERGE (article:Counterclaim {id: $article.id})
  ON CREATE SET article:Article, article.ingestedAt = toString(datetime())
SET article += $article.properties
MERGE (version:Counterclaim {id: $version.id})
  ON CREATE SET version:ArticleVersion, version.observedAt = toString(datetime())
// What is the text already, and was read by this run, is no change.
FOREACH (_ IN CASE WHEN coalesce(version.current, false) THEN [] ELSE [1] END | SET article.change = mark.lock)
SET version += $version.properties
MERGE (article)-[has:HAS_VERSION {id: $edges.hasVersion}]->(version)
SET has.runId = $run.id
MERGE (version)-[readBy:READ_BY {id: $edges.readBy}]->(run)
  ON CREATE SET article.change = mark.lock
WITH article, version
MATCH (article)-[:HAS_VERSION]->(other:ArticleVersion)
WHERE other.id <> version.id AND other.current
SET other.current = false
