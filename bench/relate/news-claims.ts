import { type Claim, type ClaimAbout } from '../../src/domain/claim.ts';
import { stableId } from '../../src/lib/stable-id.ts';
import { wordTopics } from '../../src/reconcile/topics/word-topics.ts';
import { type Draws } from './draws.ts';
import { type NewsEvent } from './news-event.ts';
import { NEWS_COMPARISON, newsWords } from './news-words.ts';

/** The ids of whom and what a claim can be about. */
export interface NewsNames {
  readonly country: string;
  readonly place: string;
  readonly organizations: readonly string[];
  readonly people: readonly string[];
}

const FIGURES = 3;
const VERBS = 40;
const TARGETS = 200;
const BACKGROUND = 20_000;
const STANCES = ['SUPPORT', 'OPPOSE', 'NEUTRAL'];

type Words = Pick<Claim, 'subject' | 'predicate' | 'object' | 'statement' | 'about' | 'topics'>;

/** What one article says of an event: figures, a stance, two things done or denied, whether it is confirmed, and what is known anyway. */
export function newsClaims(event: NewsEvent, names: NewsNames, draws: Draws): readonly Claim[] {
  const figures = Array.from({ length: FIGURES }, (_, index) => figure(event, names, { draws, index })); // prettier-ignore
  const claims = [
    ...figures,
    deed(names, { draws, leader: true }),
    deed(names, { draws, leader: false }),
    stance(names, draws),
    status(event, names, draws),
    ...(draws.chance(0.05) ? [background(draws)] : []),
  ];
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

function figure(
  event: NewsEvent,
  names: NewsNames,
  { draws, index }: { readonly draws: Draws; readonly index: number },
): Claim {
  const { measure, count } = event.figures[index] ?? { measure: '', count: 1 };
  const value = Math.round(count * ([1, 1, 1.05, 1.6][draws.upTo(4)] ?? 1));
  const atMost = draws.chance(0.15) ? value : null;
  const words: Words = {
    subject: `people ${names.place}`,
    predicate: measure.toLowerCase(),
    object: null,
    statement: `${value} people of ${event.place} were counted for ${measure}`,
    about: [{ entityId: names.place, role: 'PLACE' }, { entityId: names.country, role: 'TOPIC' }],
    topics: [`event:${measure}`, `measure:${measure}`, `of:${names.place}`, 'unit:PERSON'],
  }; // prettier-ignore
  const quantity = {
    value,
    atLeast: null,
    atMost,
    approximator: atMost === null ? null : 'up to',
    unit: 'person',
    counts: 'people',
    scope: null,
  };
  return claimOf(words, { polarity: 'POSITIVE', quantity });
}

/** Somebody did or did not do something to a body: leaders speak of the same few things for years. */
function deed(
  names: NewsNames,
  { draws, leader }: { readonly draws: Draws; readonly leader: boolean },
): Claim {
  const subject = names.people[leader ? 0 : 1] ?? '';
  const body = names.organizations[draws.upTo(2)] ?? '';
  const [verb, target] = [`verb${draws.zipf(VERBS)}`, `noun${draws.zipf(TARGETS)}`];
  const isDenied = draws.chance(0.2);
  const axis = `${subject}|${verb}`;
  const words: Words = {
    subject,
    predicate: verb,
    object: `${body} ${target}`,
    statement: `they ${isDenied ? 'did not ' : ''}${verb} the ${target}`,
    about: [{ entityId: subject, role: 'SUBJECT' }, { entityId: body, role: 'OBJECT' }],
    topics: [`axis:${axis}`, `pole:${axis}|${isDenied ? '-' : '+'}`, `target:${target}`],
  }; // prettier-ignore
  return claimOf(words, { polarity: isDenied ? 'NEGATIVE' : 'POSITIVE', quantity: null });
}

function stance(names: NewsNames, draws: Draws): Claim {
  const side = STANCES[draws.upTo(3)] ?? '';
  const body = names.organizations[0] ?? '';
  const target = `noun${draws.zipf(TARGETS)}`;
  const words: Words = {
    subject: names.country,
    predicate: side.toLowerCase(),
    object: `${body} ${target}`,
    statement: `the country is ${side} to the ${target}`,
    about: [{ entityId: names.country, role: 'SUBJECT' }, { entityId: body, role: 'OBJECT' }],
    topics: [`holder:${names.country}`, `stance:${side}`, `target:${target}`],
  }; // prettier-ignore
  return claimOf(words, { polarity: 'POSITIVE', quantity: null });
}

function status({ figures }: NewsEvent, names: NewsNames, draws: Draws): Claim {
  const measure = figures[0]?.measure ?? '';
  const isDoubt = draws.chance(0.5);
  const words: Words = {
    subject: 'confirmation',
    predicate: isDoubt ? 'lack' : 'come',
    object: null,
    statement: `there is ${isDoubt ? 'no ' : ''}confirmation`,
    about: [{ entityId: names.place, role: 'TOPIC' }, { entityId: names.country, role: 'TOPIC' }],
    topics: [`event:${measure}`, `status:${isDoubt ? 'UNCONFIRMED' : 'CONFIRMED'}`],
  }; // prettier-ignore
  return claimOf(words, { polarity: isDoubt ? 'NEGATIVE' : 'POSITIVE', quantity: null });
}

/** What articles on anything repeat, word for word. */
function background(draws: Draws): Claim {
  const fact = draws.zipf(BACKGROUND);
  const words: Words = {
    subject: `fact${fact}`,
    predicate: 'be',
    object: 'known',
    statement: `fact ${fact} is known`,
    about: [],
    topics: [`axis:fact${fact}|know`, `pole:fact${fact}|know|+`],
  };
  return claimOf(words, { polarity: 'POSITIVE', quantity: null });
}

function claimOf(words: Words, form: Pick<Claim, 'polarity' | 'quantity'>): Claim {
  const { subject, predicate, object, topics } = words;
  const about: readonly ClaimAbout[] = words.about;
  const amount = form.quantity === null ? null : [form.quantity.value, form.quantity.atMost];
  const roles = about.map(({ entityId, role }) => [entityId, role]);
  const normalForm = [subject, predicate, object, form.polarity, amount, roles, [...topics].sort()];
  return {
    id: stableId('claim', ...normalForm),
    ...words,
    ...form,
    topics: [
      ...topics,
      ...wordTopics(newsWords({ ...words, ...form }), NEWS_COMPARISON.frequencies),
    ].sort(),
    scope: null,
    place: null,
    time: null,
  };
}
