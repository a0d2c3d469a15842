import neo4j from 'neo4j-driver';

import { listMigrations, type Migration } from '../../src/store/migrate.ts';
import { type TestDatabase } from './test-database.ts';

/** Empties the database; its schema and its mark stay. */
const EMPTY = `
MATCH (node) WHERE NOT node:GraphMark AND NOT node:Migration
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 1000 ROWS`;

/**
 * A story of `$size` articles, each with its own outlet, person and figures. The odd ones speak of 8,000
 * soldiers, the even ones of "up to" more; each contradicts the one before it.
 */
const FILL = [
  `MERGE (run:Counterclaim:ExtractionRun {id: 'run'})
   SET run.engine = 'test', run.version = '1', run.configHash = 'c0ffee', run.startedAt = datetime('2026-01-02T03:04:05Z')
   MERGE (story:Counterclaim:Story {id: 'story'})
   SET story.label = 'Soldiers sent', story.firstSaid = '2024-10', story.lastSaid = '2024-10-18'
   MERGE (country:Counterclaim:Entity:Country {id: 'country-ru'})
   SET country.name = 'Russia', country.aliases = ['Russian Federation'], country.countryCode = 'RU', country.wikidataId = 'Q159'
   MERGE (place:Counterclaim:Entity:Place {id: 'place-kursk'})
   SET place.name = 'Kursk', place.aliases = [], place.countryCode = 'RU', place.wikidataId = 'Q5159'
   MERGE (body:Counterclaim:Entity:Organization {id: 'organization-nato'})
   SET body.name = 'NATO', body.aliases = ['North Atlantic Treaty Organization'], body.countryCode = 'BE', body.wikidataId = 'Q7184'`,
  `UNWIND range(1, $size) AS n
   WITH n, right('000' + toString(n), 4) AS no
   CREATE (outlet:Counterclaim:Outlet {id: 'outlet-' + no, name: 'Daily ' + no, aliases: ['The Daily ' + no], domain: 'daily' + no + '.example', countryCode: 'IN', wikidataId: 'Q' + no})
   CREATE (person:Counterclaim:Entity:Person {id: 'person-' + no, name: 'Ann Example ' + no, aliases: ['Example'], title: 'Minister', isOffice: n % 2 = 0, wikidataId: CASE n WHEN 3 THEN null ELSE 'Q1' + no END})
   CREATE (article:Counterclaim:Article {id: 'article-' + no, key: no, url: 'https://daily' + no + '.example/a', title: 'Soldiers ' + no, byline: 'B. Line', published: '2024-10-1' + toString(n % 10), publishedPrecision: 'DAY', titleOrigin: 'TEXT', bylineOrigin: 'META', outletOrigin: 'ADDRESS', publishedOrigin: 'LISTING', language: 'en', storyWords: ['soldier'], storyWeights: [1.0], storyAlias: 'story-' + no, ingestedAt: datetime('2026-01-02T03:04:05Z')})
   CREATE (version:Counterclaim:ArticleVersion {id: 'version-' + no, articleId: 'article-' + no, text: 'Menu. Up to ' + n + '000 soldiers are in Kursk, sources say.', textHash: 'hash-' + no, current: true, runId: 'run', boilerplateStarts: [0], boilerplateEnds: [5], boilerplateReasons: ['NAVIGATION'], signalKinds: ['PROMPT_RESIDUE', 'UNSIGNED'], signalStarts: [0, -1], signalEnds: [5, -1], copyMinima: 'AAAAAQ==', copyRuns: 7, linkStarts: [0], linkEnds: [4], linkUrls: ['https://daily0001.example/a'], observedAt: datetime('2026-01-02T03:04:05Z')})
   CREATE (source:Counterclaim:UnnamedSource {id: 'unnamed-' + no, kind: 'REPORTS', words: 'reports', articleId: 'article-' + no})
   CREATE (ingest:Counterclaim:Ingest {id: 'ingest-' + no, key: no, origin: 'tests', state: CASE n WHEN 1 THEN 'FAILED' ELSE 'DONE' END, attempts: 1, textHash: 'hash-' + no, runId: 'run', errorCode: CASE n WHEN 1 THEN 'EMPTY_TEXT' END, at: datetime('2026-01-02T03:04:05Z')})
   WITH *
   MATCH (story:Story {id: 'story'}), (country:Country {id: 'country-ru'}), (place:Place {id: 'place-kursk'}), (body:Organization {id: 'organization-nato'})
   CREATE (outlet)-[:PUBLISHED {id: 'published-' + no}]->(article)-[:HAS_VERSION {id: 'has-' + no}]->(version)
   CREATE (article)-[:PART_OF {id: 'part-' + no}]->(story)
   CREATE (article)-[:MENTIONS {id: 'mentions-1-' + no, spanStarts: [33], spanEnds: [38], spanExacts: ['Kursk'], forms: ['NAME'], runId: 'run'}]->(place)
   CREATE (article)-[:MENTIONS {id: 'mentions-2-' + no, spanStarts: [], spanEnds: [], spanExacts: [], forms: [], expertStart: 0, expertEnd: 4, expertExact: 'Menu', runId: 'run'}]->(person)
   CREATE (article)-[:MENTIONS {id: 'mentions-3-' + no, spanStarts: [1], spanEnds: [2], spanExacts: ['R'], forms: ['DEMONYM'], runId: 'run'}]->(country)
   CREATE (article)-[:MENTIONS {id: 'mentions-4-' + no, spanStarts: [1], spanEnds: [2], spanExacts: ['N'], forms: ['NAME'], runId: 'run'}]->(body)
   CREATE (article)-[:CITES {id: 'cites-1-' + no, kind: 'REPORTS', spanStarts: [40, 50], spanEnds: [47, 57], spanExacts: ['sources', 'reports'], runId: 'run'}]->(source)
   CREATE (article)-[:CITES {id: 'cites-2-' + no, kind: 'QUOTES', spanStarts: [1], spanEnds: [3], spanExacts: ['An'], runId: 'run'}]->(person)
   CREATE (article)-[:CITES {id: 'cites-3-' + no, kind: 'CREDIT', spanStarts: [1], spanEnds: [3], spanExacts: ['Da'], runId: 'run'}]->(outlet)
   WITH *
   UNWIND range(1, 3) AS c
   WITH *, no + '-' + toString(c) AS nc
   CREATE (claim:Counterclaim:Claim {id: 'claim-' + nc, statement: 'Claim ' + nc + ': soldiers are in Kursk', subject: 'soldier', predicate: 'be', object: 'Kursk', polarity: 'POSITIVE', scope: 'in Kursk', place: 'place-kursk', time: '2024-10', topics: CASE c WHEN 1 THEN ['event:MOVE_FORCES', 'measure:MOVE_FORCES', 'stage:IN_PLACE', 'unit:PERSONNEL'] WHEN 2 THEN ['holder:country-ru', 'stance:SUPPORT', 'status:UNCONFIRMED'] ELSE ['status:UNCONFIRMED'] END})
   SET claim += CASE c WHEN 1 THEN {quantityValue: 1000.0 * n, quantityAtMost: 1000.0 * n, quantityApproximator: 'up to', quantityUnit: 'soldier', quantityCounts: 'soldiers', quantityScope: 'in Kursk'} WHEN 2 THEN {quantityAtLeast: 10.0, quantityUnit: 'percent', quantityCounts: 'share'} ELSE {} END
   CREATE (version)-[:CONTAINS {id: 'contains-' + nc}]->(assertion:Counterclaim:Assertion {id: 'assertion-' + nc, articleId: article.id, versionId: version.id, claimId: claim.id, voice: CASE c WHEN 3 THEN 'OUTLET' ELSE 'ATTRIBUTED' END, modality: 'REPORTED', modalities: ['REPORTED', 'ASSERTED'], hedges: ['reportedly'], quantityText: 'up to ' + n + ',000', timeText: 'in October', timeNormalized: '2024-10', terminal: 'UNATTRIBUTED_REPORTS', confidence: 0.75, checkWorthiness: 0.3 + c * 0.1, runId: 'run', runIds: ['run'], live: true, spanStarts: [6 + c, 60 + c], spanEnds: [20 + c, 70 + c], spanExacts: ['Up to', 'again'], spanPrefixes: ['Menu. ', ''], spanSuffixes: [' so', ''], spanSentences: [1, 2], spanZones: ['HEADLINE', 'BODY']})-[:OF {id: 'of-' + nc}]->(claim)
   CREATE (claim)-[:ABOUT {id: 'about-1-' + nc, role: 'PLACE', runId: 'run'}]->(place)
   CREATE (claim)-[:ABOUT {id: 'about-2-' + nc, role: 'SUBJECT', runId: 'run'}]->(country)
   CREATE (article)-[:ASSERTS {id: 'asserts-1-' + nc, assertionIds: [assertion.id], firstSaid: '2024-10', lastSaid: '2024-10'}]->(claim)
   CREATE (person)-[:ASSERTS {id: 'asserts-2-' + nc, assertionIds: [assertion.id], firstSaid: '2024-10', lastSaid: '2024-10'}]->(claim)
   FOREACH (_ IN CASE WHEN c < 3 THEN [1] ELSE [] END |
     CREATE (assertion)-[:ATTRIBUTED_TO {id: 'attributed-1-' + nc, order: 0, cue: 'quoting', kind: 'INDIRECT', spanStart: 40, spanEnd: 47, spanExact: 'sources', runId: 'run'}]->(person)
     CREATE (assertion)-[:ATTRIBUTED_TO {id: 'attributed-2-' + nc, order: 1, kind: 'PARAPHRASE', runId: 'run'}]->(source))`,
  `MATCH (version:ArticleVersion)-[:CONTAINS]->(:Assertion)-[:OF]->(claim:Claim)
   WHERE claim.id ENDS WITH '-3'
   WITH version, claim, right(claim.id, 6) AS nc
   CREATE (version)-[:CONTAINS {id: 'contains-old-' + nc}]->(:Counterclaim:Assertion {id: 'assertion-old-' + nc, articleId: version.articleId, versionId: version.id, claimId: claim.id, voice: 'OUTLET', modality: 'ASSERTED', modalities: ['ASSERTED'], hedges: [], terminal: 'ARTICLE_ITSELF', confidence: 0.5, checkWorthiness: 0.4, runId: 'run', runIds: ['run'], live: false, spanStarts: [3], spanEnds: [4], spanExacts: ['u'], spanPrefixes: [''], spanSuffixes: [''], spanSentences: [0], spanZones: ['BODY']})-[:OF {id: 'of-old-' + nc}]->(claim)`,
  // Headlines that drift, an earlier state of each text, and two who contradict themselves.
  `MATCH (told:Assertion)-[:OF]->(claim:Claim) WHERE claim.id ENDS WITH '-1'
   MATCH (basis:Assertion {articleId: told.articleId, live: true})-[:OF]->(other:Claim) WHERE other.id ENDS WITH '-3'
   CREATE (told)-[:DRIFTS {id: 'drifts-' + told.articleId, kind: 'HEADLINE', direction: 'RAISED', reason: 'fact against possible', runId: 'run'}]->(basis)`,
  `MATCH (article:Article)-[:HAS_VERSION]->(version:ArticleVersion)-[:CONTAINS]->(now:Assertion)-[:OF]->(claim:Claim)
   WHERE claim.id ENDS WITH '-1'
   CREATE (article)-[:HAS_VERSION {id: 'has-old-' + article.id}]->(old:Counterclaim:ArticleVersion {id: 'version-old-' + article.id, articleId: article.id, text: 'Soldiers may be in Kursk.', textHash: 'hash-old-' + article.id, current: false, runId: 'run', observedAt: datetime('2026-01-01T03:04:05Z')})
   CREATE (old)-[:CONTAINS {id: 'contains-older-' + article.id}]->(:Counterclaim:Assertion {id: 'assertion-older-' + article.id, articleId: article.id, versionId: old.id, claimId: claim.id, voice: 'OUTLET', modality: 'POSSIBLE', modalities: ['POSSIBLE'], hedges: ['may'], terminal: 'ARTICLE_ITSELF', confidence: 0.5, runId: 'run', runIds: ['run'], live: false, spanStarts: [0], spanEnds: [24], spanExacts: ['Soldiers may be in Kursk'], spanPrefixes: [''], spanSuffixes: [''], spanSentences: [0], spanZones: ['BODY']})-[:OF {id: 'of-older-' + article.id}]->(claim)`,
  `MATCH (claim:Claim {id: 'claim-0002-1'})
   UNWIND ['person-0001', 'article-0001'] AS holderId
   MATCH (holder:Counterclaim {id: holderId})
   CREATE (holder)-[:ASSERTS {id: 'asserts-3-' + holderId, assertionIds: ['assertion-0002-1'], firstSaid: '2024-09', lastSaid: '2024-10'}]->(claim)`,
  `UNWIND range(2, $size) AS n
   WITH right('000' + toString(n - 1), 4) AS a, right('000' + toString(n), 4) AS b, n
   MATCH (one:Claim {id: 'claim-' + a + '-1'}), (other:Claim {id: 'claim-' + b + '-1'})
   CREATE (one)-[:CONTRADICTS {id: 'contradicts-' + b, kind: 'QUANTITY', degree: CASE n % 2 WHEN 0 THEN 'STRONG' ELSE 'WEAK' END, score: 0.9, reason: a + ',000 against ' + b + ',000', method: 'structure', assertionIds: ['assertion-' + a + '-1', 'assertion-' + b + '-1'], runId: 'run'}]->(other)
   WITH a, b
   MATCH (one:Article {id: 'article-' + a}), (other:Article {id: 'article-' + b})
   MATCH (oneOutlet:Outlet {id: 'outlet-' + a}), (otherOutlet:Outlet {id: 'outlet-' + b})
   CREATE (one)-[:SAME_STORY {id: 'same-story-' + b, sharedWords: ['soldier'], likeness: 1.0, copiedShare: 0.75}]->(other)
   FOREACH (_ IN CASE WHEN a > '0001' THEN [1] ELSE [] END |
     CREATE (one)-[:CITES {id: 'cites-4-' + b, kind: 'LINK', spanStarts: [1], spanEnds: [3], spanExacts: ['ne'], runId: 'run'}]->(otherOutlet))
   CREATE (other)-[:CITES {id: 'cites-5-' + b, kind: 'QUOTES', spanStarts: [1], spanEnds: [3], spanExacts: ['en'], runId: 'run'}]->(oneOutlet)
   WITH a, b
   MATCH (one:Claim {id: 'claim-' + a + '-2'}), (other:Claim {id: 'claim-' + b + '-2'})
   CREATE (one)-[:CORROBORATES {id: 'corroborates-' + b, kind: 'STATUS', score: 0.8, reason: 'both say so', method: 'structure', assertionIds: [], runId: 'run'}]->(other)
   CREATE (one)-[:QUALIFIES {id: 'qualifies-' + b, kind: 'SCOPE', score: 0.7, reason: 'one counts a part', method: 'structure', assertionIds: [], runId: 'run'}]->(other)`,
  `MATCH (article:Article), (first:Article {id: 'article-0001'})
   WHERE article <> first
   CREATE (article)-[:CITES {id: 'links-' + article.key, kind: 'LINK', urls: ['https://daily0001.example/a'], spanStarts: [0], spanEnds: [4], spanExacts: ['Menu'], runId: 'run'}]->(first)`,
  `CREATE (:Counterclaim:IngestOrder {id: 'order', caller: 'tester', at: datetime('2026-01-02T03:04:05Z')})
   CREATE (:Counterclaim:OrderedArticle {id: 'ordered-1', orderId: 'order', number: 0, state: 'DONE', key: '0001', isUnchanged: false})
   CREATE (:Counterclaim:OrderedArticle {id: 'ordered-2', orderId: 'order', number: 1, state: 'FAILED', key: 'no', isUnchanged: false, errorCode: 'EMPTY_TEXT', error: 'there is none'})`,
  `CREATE (:Counterclaim:AuditRecord {id: 'audit', change: 'REVIEW_RELATION', subject: ['contradicts-0002'], caller: 'tester', clientKey: 'one', inputHash: 'c0ffee', outcome: 'DONE', at: datetime('2026-01-02T03:04:05Z')})`,
  `CREATE (:Counterclaim:Review {id: 'review', edgeKey: 'contradicts-0002', fromId: 'claim-0001-1', toId: 'claim-0002-1', verdict: 'CONFIRMED', by: 'tester', note: 'seen', at: datetime('2026-01-02T03:04:05Z')})
   WITH 1 AS one
   MATCH (first:Person {id: 'person-0001'}), (second:Person {id: 'person-0002'})
   CREATE (first)-[:SAME_AS {id: 'same', judgement: 'UNSURE', by: 'tester'}]->(second)`,
  // A later run found the first claim of each article anew, and the third in one way less.
  `MATCH (run:ExtractionRun {id: 'run'})
   CREATE (later:Counterclaim:ExtractionRun {id: 'run-2', engine: 'test', version: '2', configHash: 'cafe', startedAt: datetime('2026-01-03T03:04:05Z')})
   WITH run, later
   MATCH (version:ArticleVersion)
   CREATE (version)-[:READ_BY {id: 'read-1-' + version.id}]->(run)
   CREATE (version)-[:READ_BY {id: 'read-2-' + version.id}]->(later)
   WITH version
   MATCH (version)-[:CONTAINS]->(assertion:Assertion {live: true})
   SET assertion.runIds = CASE WHEN assertion.claimId ENDS WITH '-1' THEN ['run-2'] ELSE ['run', 'run-2'] END`,
];

/** What follows from the rest is worked out as it is for graphs of earlier versions. */
function workedOut(): Migration[] {
  return listMigrations().filter(({ name }) => name.startsWith('sort-keys-'));
}

/** Empties the database and fills it with a made-up story. */
export async function fillGraph(database: TestDatabase, size: number): Promise<void> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const session = driver.session({ database: database.database });
  try {
    await session.run(EMPTY);
    for (const statement of FILL) await session.run(statement, { size: neo4j.int(size) });
    for (const { text } of workedOut()) await session.run(text);
    await session.run('CALL db.awaitIndexes(60)');
    await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  } finally {
    await session.close();
    await driver.close();
  }
}
