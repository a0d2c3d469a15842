import {
  type Assertion,
  type AttributionLink,
  type Claim,
  type Terminal,
} from '../../src/domain/claim.ts';
import { type Entity, type UnnamedSource } from '../../src/domain/entity.ts';
import { type ArticleReading, type Citation } from '../../src/domain/reading.ts';
import { type CitationKind } from '../../src/domain/statement.ts';
import { textSignature } from '../../src/domain/text-signature.ts';
import { sha256, stableId } from '../../src/lib/stable-id.ts';
import { aReading } from './generated-readings.ts';

/** One article of a story that a test plants: who says how many were evacuated, on whose word, citing whom. */
export interface PlantedArticle {
  readonly key: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: string;
  readonly count: number;
  /** A person's name, or null for reports without a name. */
  readonly source: string | null;
  /** Whom it cites, and by which words of its text. */
  readonly cites?: readonly (readonly [outlet: string, kind: CitationKind, words: string])[];
  /** Whom it presents as an expert, and with which words of its text. */
  readonly expert?: readonly [name: string, words: string];
}

/** The country that every planted claim speaks of. */
export const PLANTED_COUNTRY = stableId('country', 'vk');

/** The id of an outlet, person or claim of planted articles. */
export const outletId = (name: string): string => stableId('outlet', name.toLowerCase());
export const claimId = (count: number): string => stableId('claim', 'planted', count);
const personId = (name: string): string => stableId('person', name.toLowerCase());

/** The reading of a planted article. */
export function plantedReading(planted: PlantedArticle): ArticleReading {
  const article = articleOf(planted);
  const people = [planted.source, planted.expert?.[0] ?? null].filter((name) => name !== null);
  const cites = planted.cites ?? [];
  const unnamed = unnamedSource(article.id);
  return {
    ...aReading(1),
    article,
    outletId: outletId(planted.outlet),
    entities: unique([
      entity('OUTLET', outletId(planted.outlet), planted.outlet),
      ...cites.map(([name]) => entity('OUTLET', outletId(name), name)),
      ...people.map((name) => entity('PERSON', personId(name), name)),
      entity('COUNTRY', PLANTED_COUNTRY, 'Veldmark'),
    ]),
    mentions: unique(people.map((name) => ({ id: name, name }))).map(({ name }) => ({
      ...spanOf(planted.text, name),
      entityId: personId(name),
      form: 'NAME',
    })),
    experts: expertsOf(planted),
    unnamedSources: planted.source === null ? [unnamed] : [],
    claims: [claimOf(planted.count)],
    assertions: [assertionOf(planted, article, unnamed)],
    citations: cites.map(([name, kind, words]): Citation => ({
      id: stableId('CITES', article.id, outletId(name), kind),
      articleId: article.id,
      targetId: outletId(name),
      kind,
      spans: [spanOf(planted.text, words)],
      urls: [],
    })),
    integritySignals: [],
    story: {
      words: ['dam', 'evacuate', 'flood', 'veldmark'],
      weights: [0.5, 0.5, 0.5, 0.5],
      published: planted.published,
    },
    signature: textSignature(planted.text),
  };
}

function articleOf({ key, outlet, published, text }: PlantedArticle): ArticleReading['article'] {
  const id = stableId('article', key);
  const textHash = sha256(text);
  return {
    ...aReading(1).article,
    id,
    key,
    text,
    textHash,
    versionId: stableId('version', id, textHash),
    title: key,
    titleSpan: null,
    outlet: { name: outlet, span: null },
    published: published === null ? null : { value: published, precision: 'DAY' },
    boilerplate: [],
  };
}

function claimOf(count: number): Claim {
  return {
    id: claimId(count),
    statement: `${count} people were evacuated in Veldmark`,
    subject: 'people of Veldmark',
    predicate: 'evacuate',
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
    place: 'veldmark',
    time: null,
    about: [{ entityId: PLANTED_COUNTRY, role: 'PLACE' }],
    topics: ['measure:EVACUATE', 'of:Veldmark', 'unit:PERSON'],
  };
}

function assertionOf(
  { text, count, source }: PlantedArticle,
  article: ArticleReading['article'],
  unnamed: UnnamedSource,
): Assertion {
  const speakerId = source === null ? unnamed.id : personId(source);
  const link: AttributionLink = {
    order: 0,
    speakerId,
    speakerKind: source === null ? 'UNNAMED' : 'PERSON',
    cue: 'says',
    kind: 'INDIRECT',
    span: null,
  };
  const terminal: Terminal = source === null ? 'UNATTRIBUTED_REPORTS' : 'NAMED_PERSON';
  const words = spanOf(text, `${count} people`);
  return {
    id: stableId(
      'assertion',
      article.id,
      article.textHash,
      claimId(count),
      [speakerId],
      'REPORTED',
    ),
    claimId: claimId(count),
    articleId: article.id,
    versionId: article.versionId,
    voice: 'ATTRIBUTED',
    modality: 'REPORTED',
    modalities: ['REPORTED'],
    hedges: [],
    quantityText: String(count),
    timeText: null,
    timeNormalized: null,
    spans: [{ ...words, prefix: '', suffix: '', sentence: 0, zone: 'BODY' }],
    chain: [link],
    terminal,
    confidence: 0.75,
    words: [],
    checkWorthiness: 0.5,
  };
}

function expertsOf({ text, expert }: PlantedArticle): ArticleReading['experts'] {
  if (expert === undefined) return [];
  const [name, words] = expert;
  return [{ entityId: personId(name), span: spanOf(text, words) }];
}

function unnamedSource(articleId: string): UnnamedSource {
  const id = stableId('unnamed', articleId, 'REPORTS', 'reports');
  return { id, kind: 'REPORTS', words: 'reports', articleId };
}

function entity(kind: Entity['kind'], id: string, name: string): Entity {
  return {
    id,
    kind,
    name,
    aliases: [],
    title: null,
    countryCode: kind === 'COUNTRY' ? 'VK' : null,
    wikidataId: null,
    domain: null,
    isOffice: false,
    identityKey: null,
  };
}

function spanOf(text: string, exact: string): { start: number; end: number; exact: string } {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`the planted text does not hold "${exact}"`);
  return { start, end: start + exact.length, exact };
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
