import { randomFrom } from '../tests/support/generated-readings.ts';

/** An article as a line of JSON Lines has it. */
interface GeneratedArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

/** So many articles tell of one event, each with figures and a speaker of its own. */
const ARTICLES_AN_EVENT = 4;
const FIRST_DAY = Date.UTC(1985, 0, 1);
/** Six days: what happens in turns comes back too late to be taken for the same event. */
const DAYS_BETWEEN = 6 * 86_400_000;

const STARTS = ['Bar', 'Del', 'Fen', 'Gar', 'Hol', 'Kes', 'Lor', 'Mal', 'Nor', 'Os', 'Pel', 'Rud', 'Sel', 'Tar', 'Vel', 'Wen']; // prettier-ignore
const MIDDLES = ['a', 'be', 'cha', 'di', 'en', 'fi', 'go', 'la', 'mi', 'no', 'ra', 'te'];
const ENDS = ['burg', 'dale', 'ford', 'ham', 'minster', 'port', 'stead', 'ton', 'ville', 'worth'];
const GIVEN = ['Ada', 'Bruno', 'Clara', 'David', 'Elena', 'Frank', 'Greta', 'Hugo', 'Irene', 'Jonas', 'Karin', 'Leo']; // prettier-ignore
const FAMILY_ENDS = ['er', 'ini', 'man', 'ov', 'sen', 'ski'];
const OUTLETS = ['The Harbour Post', 'Valley Courier', 'The Morning Ledger', 'Northern Wire'];
const OFFICES = ['mayor', 'police chief', 'fire chief', 'union leader', 'council spokeswoman'];
const HAPPENINGS: readonly Happening[] = [
  {
    what: 'Flood',
    happened: 'residents were moved to shelters when the river rose',
    quote: 'The water came over the wall in an hour',
    outlook: 'houses may stay empty for months',
  },
  {
    what: 'Pay dispute',
    happened: 'dockers walked out after talks about wages failed',
    quote: 'Nobody can live on this contract',
    outlook: 'containers are waiting on the quay',
  },
  {
    what: 'Warehouse fire',
    happened: 'firefighters fought the flames after a cable overheated',
    quote: 'The roof was gone before the first engine arrived',
    outlook: 'pallets of paint could still explode',
  },
  {
    what: 'Tuition protest',
    happened: 'students marched through the old quarter against higher fees',
    quote: 'Learning must not be for sale',
    outlook: 'lecturers will join the rally',
  },
  {
    what: 'Blackout',
    happened: 'customers sat in the dark after lightning struck a transformer',
    quote: 'The spare parts are on a truck',
    outlook: 'homes might get electricity back tonight',
  },
  {
    what: 'Measles outbreak',
    happened: 'children were vaccinated after nurses found the virus in a kindergarten',
    quote: 'Every dose that we have is in use',
    outlook: 'infections are likely by the weekend',
  },
  {
    what: 'Train crash',
    happened: 'passengers were stranded when a freight wagon left the rails',
    quote: 'The signal had been green for both',
    outlook: 'sleepers have to be replaced',
  },
  {
    what: 'Locust swarm',
    happened: 'farmers lost their harvest when insects settled on the maize',
    quote: 'The sky turned brown at noon',
    outlook: 'hectares may be eaten bare',
  },
];

interface Happening {
  readonly what: string;
  readonly happened: string;
  readonly quote: string;
  readonly outlook: string;
}

/** The article of this number: three or four sentences of news that never happened; the same number gives the same. */
export function generatedArticle(number: number): GeneratedArticle {
  const event = Math.floor(number / ARTICLES_AN_EVENT);
  const place = townOf(event);
  const happening = pick(HAPPENINGS, event);
  const random = randomFrom(number);
  const draw = (bound: number): number => Math.floor(random() * bound);
  const people = 20 * (1 + draw(200));
  const speaker = `${pick(GIVEN, draw(GIVEN.length))} ${pick(STARTS, draw(STARTS.length))}${pick(MIDDLES, draw(MIDDLES.length))}${pick(FAMILY_ENDS, draw(FAMILY_ENDS.length))}`;
  const office = pick(OFFICES, draw(OFFICES.length));
  const sentences = [
    `About ${people} ${happening.happened}, the ${office} of ${place} said on Monday.`,
    `“${happening.quote} in ${place},” ${speaker}, the ${office}, told reporters.`,
    `According to two officials, up to ${people + 40} ${happening.outlook} in ${place}.`,
    `Reports suggest that it cost ${place} $${1 + draw(90)} million, but there is no official confirmation from ${place}.`,
  ];
  return {
    id: `generated-${number}`,
    title: `${happening.what} in ${place}: ${people} counted`,
    outlet: pick(OUTLETS, number),
    published: new Date(FIRST_DAY + event * DAYS_BETWEEN).toISOString().slice(0, 10),
    text: sentences.slice(0, 3 + (number % 2)).join('\n\n'),
  };
}

/** A town of its own for each event, until the names run out. */
function townOf(event: number): string {
  const middle = Math.floor(event / STARTS.length);
  const end = Math.floor(middle / MIDDLES.length);
  return `${pick(STARTS, event)}${pick(MIDDLES, middle)}${pick(ENDS, end)}`;
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const found = items[at % items.length];
  if (found === undefined) throw new Error('wanted a list with something in it');
  return found;
}
