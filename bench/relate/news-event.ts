import { drawsFrom, type Draws } from './draws.ts';

/** Something that happened, of which one or many articles tell. */
export interface NewsEvent {
  readonly number: number;
  /** Days since 1970. */
  readonly day: number;
  /** How many articles tell of it. */
  readonly size: number;
  readonly country: number;
  readonly place: number;
  readonly organizations: readonly number[];
  /** Two who speak of nothing else, and one whom much of the news is about. */
  readonly people: readonly number[];
  readonly words: readonly EventWord[];
  readonly figures: readonly { readonly measure: string; readonly count: number }[];
}

/** A telling word with how often the articles on the event use it, and in what share of all news it stands. */
export interface EventWord {
  readonly word: string;
  readonly count: number;
  readonly share: number;
}

const FIRST_DAY = Date.UTC(2018, 0, 1) / 86_400_000;
/** The same years for a small base and for a large one, so that news stands the closer the more there is of it. */
const DAYS = 5 * 365;
const LARGEST = 200;
const VOCABULARY = 30_000;
const THEMES = 300;
const THEME_WORDS = 80;
/** A word that is drawn for the n-th place of 60 with the odds of Zipf's law stands in so many articles. */
const DRAWN = 60;
const RAREST = 0.00025;
const MEASURES = [
  'KILL', 'INJURE', 'DEPLOY', 'ARREST', 'EVACUATE', 'HIRE', 'DISMISS', 'PROTEST', 'INFECT', 'FINE',
  'cost', 'price', 'vote', 'seat', 'loan', 'turnout', 'budget', 'debt', 'share', 'salary',
]; // prettier-ignore

/** The event of this number: when, where, of whom and in what words. Sizes fall off as a power of the size. */
export function newsEvent(number: number): NewsEvent {
  const draws = drawsFrom(number, 1);
  const [country, place] = [draws.zipf(60), draws.zipf(8000)];
  const organizations = [draws.zipf(4000), draws.zipf(4000)];
  const people = [draws.zipf(2000), 2000 + draws.upTo(60_000), 2000 + draws.upTo(60_000)];
  return {
    number,
    day: FIRST_DAY + draws.upTo(DAYS),
    size: Math.min(LARGEST, Math.floor(1 / (1 - draws.upTo(1e6) / 1e6) ** 0.8)),
    country,
    place,
    organizations,
    people,
    words: [...namesIn(draws, { country, place, organizations, people }), ...wordsIn(draws)],
    figures: [0, 1, 2].map(() => ({
      measure: MEASURES[draws.zipf(MEASURES.length)] ?? '',
      count: 10 * (2 + draws.upTo(400)),
    })),
  };
}

/** A word that an article uses of its own accord. */
export function anyWord(draws: Draws): EventWord {
  return wordOfRank(draws.zipf(VOCABULARY), 1 + draws.upTo(2));
}

function namesIn(
  draws: Draws,
  named: Pick<NewsEvent, 'country' | 'place' | 'organizations' | 'people'>,
): readonly EventWord[] {
  const often = (): number => 2 + draws.upTo(9);
  return [
    nameOf(`country${named.country}`, [often(), named.country], 60),
    nameOf(`place${named.place}`, [often(), named.place], 8000),
    ...named.organizations.map((each) => nameOf(`body${each}`, [often(), each], 4000)),
    ...named.people.map((each) => nameOf(`person${each}`, [often(), each], 2000)),
  ];
}

function nameOf(word: string, [count, rank]: readonly [number, number], bound: number): EventWord {
  const odds = Math.log((rank + 2) / (rank + 1)) / Math.log(bound + 1);
  return { word, count, share: Math.max(RAREST, rank < bound ? odds : 0) };
}

function wordsIn(draws: Draws): readonly EventWord[] {
  const theme = drawsFrom(draws.zipf(THEMES), 2);
  const ofTheme = Array.from({ length: THEME_WORDS }, () => theme.zipf(VOCABULARY));
  const ranks = Array.from({ length: DRAWN - 10 }, (_, index) =>
    index % 2 === 0 ? (ofTheme[draws.upTo(THEME_WORDS)] ?? 0) : draws.zipf(VOCABULARY),
  );
  return [...new Set(ranks)].map((rank) => wordOfRank(rank, 1 + draws.zipf(10)));
}

function wordOfRank(rank: number, count: number): EventWord {
  const odds = Math.log((rank + 2) / (rank + 1)) / Math.log(VOCABULARY + 1);
  return { word: `word${rank}`, count, share: Math.max(RAREST, 1 - (1 - odds) ** DRAWN) };
}
