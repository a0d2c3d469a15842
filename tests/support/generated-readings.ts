import { type Article } from '../../src/domain/article.ts';
import {
  type Assertion,
  type AttributionLink,
  type Claim,
  type ClaimAbout,
  type Modality,
} from '../../src/domain/claim.ts';
import { type Entity, type UnnamedSource } from '../../src/domain/entity.ts';
import { type IntegritySignal } from '../../src/domain/integrity.ts';
import { type StoryProfile } from '../../src/domain/story.ts';
import { textSignature } from '../../src/domain/text-signature.ts';
import { type ArticleReading, type ExtractionRun } from '../../src/domain/reading.ts';
import { sha256, stableId } from '../../src/lib/stable-id.ts';

/**
 * Readings as the reader could make them, without a reader: towns with their own names, in which people are counted.
 * Articles share people, countries, outlets and claims, and word the shared ones differently. The same number
 * gives the same reading.
 */

/** How a generated article differs from what its number gives. */
export interface ReadingParts {
  /** Another version has another text, and drops and adds claims. */
  readonly version?: number;
  readonly run?: ExtractionRun;
  /** How many towns are written about: fewer make larger stories. */
  readonly towns?: number;
  /** The key that it comes in with, in place of its own. */
  readonly key?: string;
}

const SYLLABLES = ['bar', 'den', 'kol', 'mir', 'nor', 'pal', 'ros', 'tan', 'ver', 'zel'];
const EVENTS = ['evacuated', 'hired', 'rescued', 'vaccinated', 'enlisted', 'fined'];
const MODALITIES: readonly Modality[] = ['ASSERTED', 'REPORTED', 'POSSIBLE'];
const OUTLETS = 5;
const PEOPLE = 12;
const COUNTRIES = 4;

/** The run that made generated readings; another number is another version of the rules. */
export function aRun(number = 1): ExtractionRun {
  const [engine, version, configHash] = ['generator', String(number), sha256(`rules ${number}`)];
  return { id: stableId('run', engine, version, configHash), engine, version, configHash };
}

/** The reading of the article with this number. */
export function aReading(number: number, parts: ReadingParts = {}): ArticleReading {
  const { version = 1, towns = 8, key = `generated/${number}.txt` } = parts;
  const random = randomFrom(number * 1009 + version);
  const town = nameOf(number % towns, 'ville');
  const sentences = EVENTS.slice(0, 4).map((event) => sentenceOf({ event, town, number, random }));
  const text = [`${town} in numbers, part ${number}`, ...sentences.map(({ text }) => text)].join(
    '\n',
  );
  const article = articleOf({ number, key, version, town, text });
  const told = sentences.map((sentence) => tellSentence(article, sentence));
  const outlet = number % 4 === 0 ? null : outletEntity(number % OUTLETS);
  const entities = [...(outlet === null ? [] : [outlet]), ...told.flatMap((one) => one.entities)];
  return {
    article: { ...article, outlet: outlet && { name: outlet.name, span: null } },
    outletId: outlet?.id ?? null,
    entities: unique(entities),
    mentions: told.flatMap((one) => one.mentions),
    experts: expertsOf(told[0]),
    unnamedSources: unique(told.flatMap((one) => one.unnamed)),
    claims: unique(told.map((one) => one.claim)),
    assertions: unique(told.map((one) => one.assertion)),
    citations: unique(told.flatMap((one) => one.citations)),
    integritySignals: signalsOf(text, outlet),
    story: storyOf(town, article.published),
    signature: textSignature(text),
  };
}

/** The person of the first sentence is presented as an expert. */
function expertsOf(told: ReturnType<typeof tellSentence> | undefined): ArticleReading['experts'] {
  const [mention] = told?.mentions ?? [];
  if (mention === undefined) return [];
  const { entityId, start, end, exact } = mention;
  return [{ entityId, span: { start, end, exact } }];
}

/** One signal with a place and one without. */
function signalsOf(text: string, outlet: Entity | null): readonly IntegritySignal[] {
  if (outlet === null) return [{ kind: 'UNSIGNED', span: null }];
  return [{ kind: 'REPEATED_SENTENCE', span: { start: 0, end: text.indexOf('\n') } }];
}

/** Numbers that look random and are the same on every run. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761) % 4294967296;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** The items in an order that the seed makes. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed + 1);
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

interface GeneratedSentence {
  readonly event: string;
  readonly town: string;
  readonly number: number;
  readonly count: number;
  readonly person: number;
  readonly country: number;
  readonly voice: 'OUTLET' | 'PERSON' | 'UNNAMED' | 'RELAYED';
  readonly modality: Modality;
  readonly text: string;
}

function sentenceOf(given: {
  readonly event: string;
  readonly town: string;
  readonly number: number;
  readonly random: () => number;
}): GeneratedSentence {
  const { event, town, number, random } = given;
  const pick = (many: number): number => Math.floor(random() * many);
  const count = 100 * (1 + pick(4));
  const person = pick(PEOPLE);
  // All that is in a claim's normal form follows from town, event and count; its words do not.
  const country = town.length % COUNTRIES;
  const voice = (['OUTLET', 'PERSON', 'UNNAMED', 'RELAYED'] as const)[pick(4)] ?? 'OUTLET';
  const modality = MODALITIES[pick(MODALITIES.length)] ?? 'ASSERTED';
  const text = `${nameOf(person, 'a')} of ${nameOf(country, 'land')} says ${count} people were ${event} in ${town} (${number}).`;
  return { event, town, number, count, person, country, voice, modality, text };
}

function tellSentence(
  article: Article,
  sentence: GeneratedSentence,
): {
  entities: Entity[];
  mentions: ArticleReading['mentions'];
  unnamed: UnnamedSource[];
  claim: Claim;
  assertion: Assertion;
  citations: ArticleReading['citations'];
} {
  const person = personEntity(sentence);
  const country = countryEntity(sentence.country);
  const unnamed = unnamedSource(article.id, sentence.event);
  const chain = chainOf(sentence, { person, unnamed });
  const claim = claimOf(sentence, country);
  const speakers = [...new Set(chain.map(({ speakerId }) => speakerId))];
  return {
    entities: [person, country],
    mentions: [mentionOf(article, person), mentionOf(article, country)],
    unnamed: [unnamed],
    claim,
    assertion: assertionOf(article, { sentence, claim, chain }),
    citations: speakers.map((targetId) => ({
      id: stableId('CITES', article.id, targetId, 'REPORTS'),
      articleId: article.id,
      targetId,
      kind: 'REPORTS',
      spans: [spanOf(article.text, sentence.text)],
      urls: [],
    })),
  };
}

function claimOf(sentence: GeneratedSentence, country: Entity): Claim {
  const { event, town, count, number } = sentence;
  const subject = `people of ${town}`;
  const about: ClaimAbout[] = [{ entityId: country.id, role: 'TOPIC' }];
  return {
    id: stableId('claim', subject, event, count),
    statement: `${count} people were ${event} in ${town}, as article ${number} puts it`,
    subject,
    predicate: event,
    object: null,
    polarity: 'POSITIVE',
    quantity: {
      value: count,
      atLeast: null,
      atMost: count === 300 ? count : null,
      approximator: null,
      unit: 'person',
      counts: 'people',
      scope: null,
    },
    scope: null,
    place: town.toLowerCase(),
    time: null,
    about,
    topics: [`measure:${event.toUpperCase()}`, `of:${town}`, 'unit:PERSON'],
  };
}

function assertionOf(
  article: Article,
  parts: {
    readonly sentence: GeneratedSentence;
    readonly claim: Claim;
    readonly chain: readonly AttributionLink[];
  },
): Assertion {
  const { sentence, claim, chain } = parts;
  const speakers = chain.map(({ speakerId }) => speakerId);
  const { id: articleId, textHash, versionId } = article;
  return {
    id: stableId('assertion', articleId, textHash, claim.id, speakers, sentence.modality),
    claimId: claim.id,
    articleId,
    versionId,
    voice: chain.length === 0 ? 'OUTLET' : 'ATTRIBUTED',
    modality: sentence.modality,
    modalities: [sentence.modality],
    hedges: sentence.modality === 'REPORTED' ? ['reportedly'] : [],
    quantityText: String(sentence.count),
    timeText: null,
    timeNormalized: null,
    spans: [
      {
        ...spanOf(article.text, sentence.text),
        prefix: '',
        suffix: '',
        sentence: EVENTS.indexOf(sentence.event) + 1,
        zone: 'BODY',
      },
    ],
    chain,
    terminal: terminalOf(sentence.voice),
    confidence: 0.75,
    words: [],
    checkWorthiness: 0.5,
  };
}

function terminalOf(voice: GeneratedSentence['voice']): Assertion['terminal'] {
  if (voice === 'OUTLET') return 'ARTICLE_ITSELF';
  return voice === 'UNNAMED' ? 'ANONYMOUS' : 'NAMED_PERSON';
}

function chainOf(
  { voice }: GeneratedSentence,
  { person, unnamed }: { readonly person: Entity; readonly unnamed: UnnamedSource },
): AttributionLink[] {
  const link = (order: number, by: Entity | UnnamedSource): AttributionLink => ({
    order,
    speakerId: by.id,
    speakerKind: by === unnamed ? 'UNNAMED' : 'PERSON',
    cue: 'says',
    kind: 'INDIRECT',
    span: null,
  });
  if (voice === 'PERSON') return [link(0, person)];
  if (voice === 'UNNAMED') return [link(0, unnamed)];
  return voice === 'RELAYED' ? [link(0, unnamed), link(1, person)] : [];
}

function articleOf(given: {
  readonly number: number;
  readonly key: string;
  readonly version: number;
  readonly town: string;
  readonly text: string;
}): Article {
  const { number, key, version, town, text } = given;
  const id = stableId('article', key);
  const textHash = sha256(text);
  const day = String(1 + (number % 28)).padStart(2, '0');
  const title = `${town} in numbers, part ${number}`;
  return {
    id,
    key,
    versionId: stableId('version', id, textHash),
    textHash,
    text,
    title,
    titleSpan: { start: 0, end: title.length },
    url: number % 5 === 0 ? null : addressOf(number),
    outlet: null,
    byline: null,
    bylineSpan: null,
    published: number % 3 === 0 ? null : { value: `2025-03-${day}`, precision: 'DAY' },
    origins: {
      title: 'TEXT',
      byline: null,
      outlet: null,
      published: number % 3 === 0 ? null : 'LISTING',
    },
    language: 'en',
    blocks: [],
    boilerplate: number % 2 === 0 ? [{ start: 0, end: 4, reason: 'NAVIGATION' }] : [],
    credits: [],
    links: linksOf(number, version),
  };
}

/** Leads to two other articles, whether they are there or not, and to one page that never is. */
function linksOf(number: number, version: number): Article['links'] {
  const urls = [addressOf(number + version), `${addressOf(number + 3)}/`, 'http://far.example/a'];
  return urls.map((url, index) => ({
    start: index,
    end: index + 1,
    url,
    isCited: true,
    outlet: null,
  }));
}

function addressOf(number: number): string {
  return `https://www.towns.example/${number % 30}`;
}

/** One person goes by several spellings and titles. */
function personEntity({ person, number }: GeneratedSentence): Entity {
  const name = nameOf(person, 'a');
  return {
    ...entityOf('PERSON', number % 2 === 0 ? name.toUpperCase() : name, name),
    aliases: [`${name} ${number % 4}`],
    title: [null, 'Mayor', 'Deputy Mayor'][number % 3] ?? null,
    // Every fourth of them might be one.
    identityKey: `name:${person % 4}`,
  };
}

function countryEntity(number: number): Entity {
  const name = nameOf(number, 'land');
  return { ...entityOf('COUNTRY', name, name), countryCode: `X${number}` };
}

function outletEntity(number: number): Entity {
  const name = `The ${nameOf(number, 'ton')} Post`;
  return { ...entityOf('OUTLET', name, name), domain: `post${number}.example` };
}

function entityOf(kind: Entity['kind'], name: string, key: string): Entity {
  return {
    id: stableId(kind.toLowerCase(), key.toLowerCase()),
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

/** As of telling words, articles of another town share none. */
function storyOf(town: string, published: Article['published']): StoryProfile {
  const words = EVENTS.map((event) => `${town.toLowerCase()}-${event}`).sort();
  return {
    words,
    weights: words.map(() => Math.sqrt(1 / words.length)),
    published: published?.value ?? null,
  };
}

function unnamedSource(articleId: string, event: string): UnnamedSource {
  const words = `a witness of those ${event}`;
  return {
    id: stableId('unnamed', articleId, 'ANONYMOUS', words),
    kind: 'ANONYMOUS',
    words,
    articleId,
  };
}

function mentionOf(article: Article, entity: Entity): ArticleReading['mentions'][number] {
  const name = entity.kind === 'PERSON' ? titleCase(entity.name) : entity.name;
  return { ...spanOf(article.text, name), entityId: entity.id, form: 'NAME' };
}

function spanOf(text: string, exact: string): { start: number; end: number; exact: string } {
  const start = text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

function nameOf(number: number, ending: string): string {
  const [first, second] = [number % SYLLABLES.length, (number * 7 + 3) % SYLLABLES.length];
  return titleCase(`${SYLLABLES[first] ?? ''}${SYLLABLES[second] ?? ''}${ending}`);
}

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
