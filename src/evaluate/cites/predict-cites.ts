import { type ArticleReading } from '../../domain/reading.ts';
import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readArticle } from '../../ingest/read-article.ts';
import { type PredictItem } from '../task.ts';
import { type CitesItem, type CitesPrediction, type Wire } from './cites-task.ts';

/** What the task calls the agencies. */
const WIRES: ReadonlyMap<string, Wire> = new Map([
  ['Associated Press', 'AP'],
  ['United Press International', 'UPI'],
  ['Agence France-Presse', 'AFP'],
  ['Reuters', 'Reuters'],
]);
/** Outlets that the task calls otherwise than by their name without "The". */
const TASK_NAMES: ReadonlyMap<string, string> = new Map([
  ['NBC News', 'NBC'],
  ['MSNBC', 'NBC'],
  ['Fox Business', 'Fox News'],
]);

/** Which outlets an article cites, and whose dispatch it is: the task `cites`. */
export const predictCites: PredictItem<CitesItem, CitesPrediction, Knowledge> = async (
  { id, outlet, date, text },
  { annotator, knowledge },
) => {
  const metadata = {
    ...(outlet !== null && { outlet }),
    ...(date !== null && { published: date }),
  };
  const reading = await readArticle({ key: id, origin: id, text, metadata }, annotator, knowledge);
  const wire = wireOf(reading);
  const cited = outletsCited(reading).filter((name) => wire === null || WIRES.get(name) !== wire);
  return { id, cited_outlets: [...new Set(cited.map(taskName))].sort(), wire };
};

/** An outlet that only carried somebody's words is not what the task asks for: it is neither a speaker nor leant on. */
function outletsCited({ entities, citations, assertions }: ArticleReading): readonly string[] {
  const speakers = assertions.flatMap(({ chain }) => chain.map(({ speakerId }) => speakerId));
  const relied = citations.filter(({ kind }) => kind !== 'QUOTES');
  const targets = new Set([...speakers, ...relied.map(({ targetId }) => targetId)]);
  return entities
    .filter(({ id, kind }) => kind === 'OUTLET' && targets.has(id))
    .map(({ name }) => name);
}

/** The agency that the page credits as its author. */
function wireOf({ entities, citations }: ArticleReading): Wire | null {
  const credited = new Set(
    citations.filter(({ kind }) => kind === 'CREDIT').map(({ targetId }) => targetId),
  );
  const agency = entities.find(({ id, name }) => credited.has(id) && WIRES.has(name));
  return WIRES.get(agency?.name ?? '') ?? null;
}

/** "The New York Times" is "New York Times" there, but "The Hill" keeps its article. */
function taskName(name: string): string {
  const bare = name.replace(/^The (?=\S+ \S)/u, '');
  return TASK_NAMES.get(name) ?? bare;
}
