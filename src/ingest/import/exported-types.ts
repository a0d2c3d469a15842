/**
 * What an export may hold, by type: the properties of each, written `name` for a text, `name#` for a number, `name?` for yes or no,
 * `name[]` and `name#[]` for lists of them; `!` behind it says that nothing can be told without it.
 */
const OUTLET = 'name! aliases[] domain countryCode wikidataId';
const ENTITY = 'name! aliases[] countryCode wikidataId';
const QUANTITY =
  'quantityValue# quantityAtLeast# quantityAtMost# quantityApproximator quantityUnit quantityCounts quantityScope';
const SPANS = 'spanStarts#[] spanEnds#[] spanExacts[]';
const RELATION = 'kind! score# reason method assertionIds[]! runId';

/** The nodes of an export, by label. */
export const EXPORTED_NODES: Readonly<Record<string, string>> = {
  Outlet: OUTLET,
  Article:
    'key! url title byline published publishedPrecision titleOrigin bylineOrigin outletOrigin publishedOrigin language storyWords[] storyWeights#[] storyAlias',
  ArticleVersion:
    'articleId! text! textHash! current?! runId boilerplateStarts#[] boilerplateEnds#[] boilerplateReasons[] linkStarts#[] linkEnds#[] linkUrls[] signalKinds[] signalStarts#[] signalEnds#[] copyMinima copyRuns#',
  Person: 'name! aliases[] title isOffice? wikidataId identityKey',
  Organization: `${ENTITY} identityKey`,
  Country: ENTITY,
  Place: ENTITY,
  UnnamedSource: 'kind! words! articleId!',
  Claim: `statement! subject! predicate! object polarity! scope place time topics[] ${QUANTITY}`,
  Assertion: `articleId! versionId! claimId! voice! modality! modalities[] hedges[] quantityText timeText timeNormalized terminal! confidence#! checkWorthiness# runId runIds[] live?! ${SPANS} spanPrefixes[] spanSuffixes[] spanSentences#[] spanZones[] contentWords[]`,
  Story: 'label! firstSaid lastSaid',
  ExtractionRun: 'engine! version! configHash!',
};

/** What an edge of an export joins, what it says, and which of its properties its id is made of, beside its type and ends. */
export interface ExportedEdge {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: string;
  readonly idOf: readonly string[];
}

const NAMED = ['Person', 'Organization', 'Country', 'Place', 'Outlet'];
const SPEAKERS = [...NAMED, 'UnnamedSource'];
const edge = (
  [from, to]: readonly [readonly string[], readonly string[]],
  properties: string,
  idOf: readonly string[] = [],
): ExportedEdge => ({ from, to, properties, idOf });

/** The edges of an export, by type. */
export const EXPORTED_EDGES: Readonly<Record<string, ExportedEdge>> = {
  PUBLISHED: edge([['Outlet'], ['Article']], 'runId'),
  HAS_VERSION: edge([['Article'], ['ArticleVersion']], 'runId'),
  CONTAINS: edge([['ArticleVersion'], ['Assertion']], 'runId'),
  OF: edge(
    [['Assertion'], ['Claim']],
    `statement! topics[] aboutIds[] aboutRoles[] ${QUANTITY} runId`,
  ),
  READ_BY: edge([['ArticleVersion'], ['ExtractionRun']], ''),
  NAMES: edge(
    [['ArticleVersion'], NAMED],
    'name! aliases[] title countryCode wikidataId domain isOffice? identityKey runId',
  ),
  PART_OF: edge([['Article'], ['Story']], ''),
  SAME_STORY: edge([['Article'], ['Article']], 'sharedWords[] likeness# copiedShare#'),
  MENTIONS: edge(
    [['Article'], NAMED],
    `${SPANS} forms[] expertStart# expertEnd# expertExact runId`,
  ),
  ATTRIBUTED_TO: edge(
    [['Assertion'], SPEAKERS],
    'order#! cue kind! spanStart# spanEnd# spanExact runId',
    ['order'],
  ),
  ABOUT: edge([['Claim'], NAMED], 'role! runId', ['role']),
  CITES: edge([['Article'], ['Article', ...SPEAKERS]], `kind! urls[] ${SPANS} runId`, ['kind']),
  CONTRADICTS: edge([['Claim'], ['Claim']], `degree! ${RELATION}`, ['kind']),
  CORROBORATES: edge([['Claim'], ['Claim']], RELATION, ['kind']),
  QUALIFIES: edge([['Claim'], ['Claim']], RELATION, ['kind']),
  DRIFTS: edge([['Assertion'], ['Assertion']], 'kind! direction! reason! runId', ['kind']),
  ASSERTS: edge([['Article', ...NAMED], ['Claim']], 'assertionIds[] firstSaid lastSaid'),
  SAME_AS: edge([NAMED, NAMED], 'judgement! by'),
};
