import { type Article } from '../../src/domain/article.ts';
import {
  type Assertion,
  type AttributionLink,
  type Claim,
  type Terminal,
  type UnnamedKind,
} from '../../src/domain/claim.ts';
import { type Entity, type UnnamedSource } from '../../src/domain/entity.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { sha256, stableId } from '../../src/lib/stable-id.ts';

/** One count that a planted article gives: of how many people what was done in a town. */
export interface PlantedCount {
  readonly event: string;
  readonly count: number;
  /** The town that is spoken of, when it is not the one that the article is about. */
  readonly of?: string;
  /** A person by name, or a kind of source without one; the article itself when left out. */
  readonly onWordOf?: string | { readonly unnamed: UnnamedKind };
}

/** An article about a town, as the reader could have read it. Articles of one town tell one story. */
export interface PlantedArticle {
  readonly key: string;
  readonly outlet?: string;
  /** As precise as it is known. */
  readonly published?: string;
  readonly town: string;
  readonly says: readonly PlantedCount[];
  /** What a run finds in the text; all that it says when left out. */
  readonly found?: readonly PlantedCount[];
}

/** Two that disagree about one town, and one of another town. */
export const TWO_TOWNS: readonly PlantedArticle[] = [
  {
    key: 'post',
    outlet: 'Harbour Post',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 400 }],
  },
  {
    key: 'coast',
    outlet: 'Coast News',
    town: 'Norport',
    says: [{ event: 'evacuated', count: 900, onWordOf: 'Ann Ray' }],
  },
  { key: 'far', outlet: 'Inland Times', town: 'Sudberg', says: [{ event: 'fined', count: 3 }] },
];

const TELLING = ['storm', 'harbour', 'ferry', 'shelter', 'rescue', 'quay'];
const ENDINGS: Partial<Record<UnnamedKind, Terminal>> = {
  ANONYMOUS: 'ANONYMOUS',
  REPORTS: 'UNATTRIBUTED_REPORTS',
};
const PRECISIONS = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' } as const;

/** The reading of a planted article. */
export function plantedReading(planted: PlantedArticle): ArticleReading {
  const article = articleOf(planted);
  const told = (planted.found ?? planted.says).map((count) => tell(article, planted, count));
  const outlet = planted.outlet === undefined ? null : entityOf('OUTLET', planted.outlet);
  const entities = [...(outlet === null ? [] : [outlet]), ...told.flatMap((one) => one.entities)];
  return {
    article: { ...article, outlet: outlet && { name: outlet.name, span: null } },
    outletId: outlet?.id ?? null,
    entities: unique(entities),
    mentions: [],
    experts: [],
    unnamedSources: unique(told.flatMap(({ unnamed }) => unnamed)),
    claims: unique(told.map(({ claim }) => claim)),
    assertions: unique(told.map(({ assertion }) => assertion)),
    citations: [],
    integritySignals: [],
    story: {
      words: TELLING.map((word) => `${planted.town}-${word}`).sort(),
      weights: TELLING.map(() => Math.sqrt(1 / TELLING.length)),
      published: article.published?.value ?? null,
    },
    // No text of these is a copy of another.
    signature: { minima: [], runs: 0 },
  };
}

/** The id of whom or what planted articles name. */
export function plantedId(kind: Entity['kind'], name: string): string {
  return stableId(kind.toLowerCase(), name.toLowerCase());
}

function articleOf({ key, town, published, says }: PlantedArticle): Article {
  const id = stableId('article', key);
  const title = `Storm at ${town}`;
  const text = [title, ...says.map((each) => `${statementOf(each, town)}.`)].join('\n');
  const textHash = sha256(text);
  const precision = PRECISIONS[published?.length as keyof typeof PRECISIONS];
  return {
    id,
    key,
    versionId: stableId('version', id, textHash),
    textHash,
    text,
    title,
    titleSpan: { start: 0, end: title.length },
    url: null,
    outlet: null,
    byline: null,
    bylineSpan: null,
    published: published === undefined ? null : { value: published, precision },
    origins: { title: 'TEXT', byline: null, outlet: null, published: null },
    language: 'en',
    blocks: [],
    boilerplate: [],
    credits: [],
    links: [],
  };
}

function tell(
  article: Article,
  { town }: PlantedArticle,
  count: PlantedCount,
): {
  entities: readonly Entity[];
  unnamed: readonly UnnamedSource[];
  claim: Claim;
  assertion: Assertion;
} {
  const place = entityOf('PLACE', count.of ?? town);
  const { onWordOf } = count;
  const person = typeof onWordOf === 'string' ? [entityOf('PERSON', onWordOf)] : [];
  const unnamed = typeof onWordOf === 'object' ? [unnamedOf(article, onWordOf.unnamed)] : [];
  const claim = claimOf(count, place);
  const chain = [...person, ...unnamed].map(linkTo);
  return {
    entities: [place, ...person],
    unnamed,
    claim,
    assertion: assertionOf(article, { claim, chain, terminal: terminalOf(onWordOf) }),
  };
}

function claimOf({ event, count }: PlantedCount, place: Entity): Claim {
  const subject = `people of ${place.name}`;
  return {
    id: stableId('claim', subject, event, count),
    statement: statementOf({ event, count }, place.name),
    subject,
    predicate: event,
    object: null,
    polarity: 'POSITIVE',
    quantity: {
      value: count,
      atLeast: null,
      atMost: null,
      approximator: null,
      unit: 'person',
      counts: 'people',
      scope: null,
    },
    scope: null,
    place: place.name.toLowerCase(),
    time: null,
    about: [{ entityId: place.id, role: 'PLACE' }],
    topics: [`measure:${event.toUpperCase()}`, `of:${place.name}`, 'unit:PERSON'],
  };
}

function assertionOf(
  article: Article,
  parts: {
    readonly claim: Claim;
    readonly chain: readonly AttributionLink[];
    readonly terminal: Terminal;
  },
): Assertion {
  const { claim, chain, terminal } = parts;
  const { id: articleId, textHash, versionId, text } = article;
  const speakers = chain.map(({ speakerId }) => speakerId);
  const start = text.indexOf(claim.statement);
  return {
    id: stableId('assertion', articleId, textHash, claim.id, speakers, 'ASSERTED'),
    claimId: claim.id,
    articleId,
    versionId,
    voice: chain.length === 0 ? 'OUTLET' : 'ATTRIBUTED',
    modality: 'ASSERTED',
    modalities: ['ASSERTED'],
    hedges: [],
    quantityText: String(claim.quantity?.value),
    timeText: null,
    timeNormalized: null,
    spans: [
      {
        start,
        end: start + claim.statement.length,
        exact: claim.statement,
        prefix: '',
        suffix: '',
        sentence: 1,
        zone: 'BODY',
      },
    ],
    chain,
    terminal,
    confidence: 0.8,
    words: [],
    checkWorthiness: 0.5,
  };
}

function linkTo(speaker: Entity | UnnamedSource, order: number): AttributionLink {
  const speakerKind = 'articleId' in speaker ? 'UNNAMED' : 'PERSON';
  return { order, speakerId: speaker.id, speakerKind, cue: 'said', kind: 'INDIRECT', span: null };
}

function terminalOf(onWordOf: PlantedCount['onWordOf']): Terminal {
  if (onWordOf === undefined) return 'ARTICLE_ITSELF';
  if (typeof onWordOf === 'string') return 'NAMED_PERSON';
  return ENDINGS[onWordOf.unnamed] ?? 'UNNAMED_GROUP';
}

function statementOf({ event, count, of }: PlantedCount, town: string): string {
  return `${count} people were ${event} in ${of ?? town}`;
}

function unnamedOf({ id: articleId }: Article, kind: UnnamedKind): UnnamedSource {
  const words = kind.toLowerCase();
  return { id: stableId('unnamed', articleId, kind, words), kind, words, articleId };
}

function entityOf(kind: Entity['kind'], name: string): Entity {
  return {
    id: plantedId(kind, name),
    kind,
    name,
    aliases: [],
    title: null,
    countryCode: null,
    wikidataId: null,
    domain: null,
    isOffice: false,
    identityKey: null,
  };
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
