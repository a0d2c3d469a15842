import { type Article, type PublicationDate } from '../../src/domain/article.ts';
import { type Assertion, type AttributionLink, type Claim } from '../../src/domain/claim.ts';
import { type Entity, type UnnamedSource } from '../../src/domain/entity.ts';
import { type ArticleReading, type ExtractionRun } from '../../src/domain/reading.ts';
import { type StoryProfile } from '../../src/domain/story.ts';
import { textSignature } from '../../src/domain/text-signature.ts';
import { sha256, stableId } from '../../src/lib/stable-id.ts';
import { drawsFrom, type Draws } from './draws.ts';
import { newsClaims, type NewsNames } from './news-claims.ts';
import { anyWord, type EventWord, type NewsEvent } from './news-event.ts';
import { newsWords } from './news-words.ts';

const MOST_WORDS = 40;
const DIGITS = 1e5;
const OUTLETS = 400;
const ENGINE = 'synthetic news';

/** The run that made synthetic readings. */
export const NEWS_RUN: ExtractionRun = {
  id: stableId('run', ENGINE, '1', sha256(ENGINE)),
  engine: ENGINE,
  version: '1',
  configHash: sha256(ENGINE),
};

/** The reading of one of the articles that tell of an event, as the reader could have made it. */
export function newsReading(event: NewsEvent, member: number): ArticleReading {
  const draws = drawsFrom(event.number, member, 3);
  const cast = castOf(event, draws);
  const claims = newsClaims(event, cast.names, draws);
  const published = dateOf(event, draws);
  const story = profileOf(event, draws, published);
  const text = [`Event ${event.number}, part ${member}.`, ...claims.map(({ statement }) => `${statement}.`), story.words.join(' ')].join(' '); // prettier-ignore
  const article = articleOf({ key: `news/${event.number}-${member}`, text, published });
  const sources = [unnamedOf(article.id)];
  const assertions = claims.map((claim) => {
    const chain = chainOf(draws, { people: cast.people, unnamed: sources[0] });
    return assertionOf(article, claim, chain);
  });
  return {
    article: { ...article, outlet: { name: cast.outlet.name, span: null } },
    outletId: cast.outlet.id,
    entities: [cast.outlet, ...cast.entities],
    mentions: cast.entities.map(({ id, name }) => ({
      entityId: id,
      form: 'NAME',
      start: 0,
      end: 5,
      exact: name,
    })),
    experts: [],
    unnamedSources: sources,
    claims,
    assertions,
    citations: [],
    integritySignals: [],
    story,
    signature: textSignature(text),
  };
}

interface Cast {
  readonly outlet: Entity;
  readonly people: readonly Entity[];
  readonly entities: readonly Entity[];
  readonly names: NewsNames;
}

function castOf(event: NewsEvent, draws: Draws): Cast {
  const country = entityOf('COUNTRY', `Country ${event.country}`);
  const place = entityOf('PLACE', `Place ${event.place}`);
  const bodies = event.organizations.map((each) => entityOf('ORGANIZATION', `Body ${each}`));
  const people = event.people.map((each) => entityOf('PERSON', `Person ${each}`));
  const all = [country, place, ...bodies, ...people];
  return {
    outlet: entityOf('OUTLET', `Outlet ${draws.zipf(OUTLETS)}`),
    people,
    entities: [...new Map(all.map((entity) => [entity.id, entity])).values()],
    names: {
      country: country.id,
      place: place.id,
      organizations: bodies.map(({ id }) => id),
      people: people.map(({ id }) => id),
    },
  };
}

function entityOf(kind: Entity['kind'], name: string): Entity {
  return {
    id: stableId(kind.toLowerCase(), name.toLowerCase()),
    kind,
    name,
    aliases: [],
    title: null,
    countryCode: null,
    wikidataId: null,
    domain: null,
    isOffice: false,
    identityKey: kind === 'PERSON' ? `name:${name.toLowerCase()}` : null,
  };
}

/** Most on the days after the event; some articles tell their month only, and some no date at all. */
function dateOf({ day }: NewsEvent, draws: Draws): PublicationDate | null {
  const later = Math.min(draws.upTo(4), draws.upTo(12));
  const date = new Date((day + later) * 86_400_000).toISOString();
  if (draws.chance(0.04)) return null;
  return draws.chance(0.02)
    ? { value: date.slice(0, 7), precision: 'MONTH' }
    : { value: date.slice(0, 10), precision: 'DAY' };
}

/** As the reader weighs words: by the root of their count and how rare they are. */
function profileOf(
  event: NewsEvent,
  draws: Draws,
  published: PublicationDate | null,
): StoryProfile {
  const shared = event.words.filter(() => draws.chance(0.6));
  const own = Array.from({ length: 25 }, () => anyWord(draws));
  const unique = new Map<string, EventWord>([...own, ...shared].map((each) => [each.word, each]));
  const weighed = [...unique.values()]
    .map(({ word, count, share }) => {
      const often = Math.max(1, count + draws.upTo(3) - 1);
      return [word, Math.sqrt(often) * -Math.log(share)] as const;
    })
    .sort(([one, weight], [other, otherWeight]) => otherWeight - weight || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return {
    words: weighed.map(([word]) => word),
    weights: weighed.map(([, weight]) => Math.round((weight / length) * DIGITS) / DIGITS),
    published: published?.value ?? null,
  };
}

function articleOf(given: {
  readonly key: string;
  readonly text: string;
  readonly published: PublicationDate | null;
}): Article {
  const { key, text, published } = given;
  const id = stableId('article', key);
  const textHash = sha256(text);
  return {
    id,
    key,
    versionId: stableId('version', id, textHash),
    textHash,
    text,
    title: text.slice(0, text.indexOf('.')),
    titleSpan: { start: 0, end: text.indexOf('.') },
    url: `https://outlets.example/${key}`,
    outlet: null,
    byline: null,
    bylineSpan: null,
    published,
    origins: {
      title: 'TEXT',
      byline: null,
      outlet: 'GIVEN',
      published: published === null ? null : 'GIVEN',
    },
    language: 'en',
    blocks: [],
    boilerplate: [],
    credits: [],
    links: [],
  };
}

function unnamedOf(articleId: string): UnnamedSource {
  const words = 'a person at the scene';
  return {
    id: stableId('unnamed', articleId, 'ANONYMOUS', words),
    kind: 'ANONYMOUS',
    words,
    articleId,
  };
}

/** Half in the article's own voice, the others on the word of a person, most often of the leader. */
function chainOf(
  draws: Draws,
  sources: { readonly people: readonly Entity[]; readonly unnamed: UnnamedSource | undefined },
): readonly AttributionLink[] {
  if (draws.chance(0.5)) return [];
  const isUnnamed = draws.chance(0.3);
  const speaker = isUnnamed ? sources.unnamed : sources.people[draws.zipf(sources.people.length)];
  if (speaker === undefined) return [];
  const speakerKind = isUnnamed ? 'UNNAMED' : 'PERSON';
  return [{ order: 0, speakerId: speaker.id, speakerKind, cue: 'said', kind: 'INDIRECT', span: null }]; // prettier-ignore
}

function assertionOf(
  { id: articleId, textHash, versionId, text }: Article,
  claim: Claim,
  chain: readonly AttributionLink[],
): Assertion {
  const speakers = chain.map(({ speakerId }) => speakerId);
  const start = text.indexOf(claim.statement);
  const exact = claim.statement;
  const terminal =
    chain.length === 0
      ? 'ARTICLE_ITSELF'
      : chain.at(-1)?.speakerKind === 'PERSON'
        ? 'NAMED_PERSON'
        : 'ANONYMOUS';
  return {
    id: stableId('assertion', articleId, textHash, claim.id, speakers, 'ASSERTED'),
    claimId: claim.id,
    articleId,
    versionId,
    voice: chain.length === 0 ? 'OUTLET' : 'ATTRIBUTED',
    modality: 'ASSERTED',
    modalities: ['ASSERTED'],
    hedges: [],
    quantityText: claim.quantity === null ? null : String(claim.quantity.value),
    timeText: null,
    timeNormalized: null,
    spans: [{ start, end: start + exact.length, exact, prefix: '', suffix: '', sentence: 1, zone: 'BODY' }], // prettier-ignore
    chain,
    terminal,
    confidence: 0.8,
    words: newsWords(claim),
    checkWorthiness: 0.5,
  };
}
