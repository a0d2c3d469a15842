import { type Entity } from '../../domain/entity.ts';
import { type NameKnowledge } from '../../domain/knowledge-names.ts';
import { type ArticleReading } from '../../domain/reading.ts';
import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readArticle } from '../../ingest/read-article.ts';
import { type PredictAll } from '../task.ts';
import { clusterReadings } from '../clusters/cluster-readings.ts';
import { type E2eItem, type E2ePrediction } from './e2e-task.ts';

/** Who and which countries are named in whole articles, and which articles tell of one event: the task `e2e`. */
export const predictE2e: PredictAll<E2eItem, readonly E2ePrediction[], Knowledge> = async (
  items,
  { annotator, knowledge },
) => {
  const readings: ArticleReading[] = [];
  for (const { id, outlet, text } of items) {
    const document = { key: id, origin: id, text, metadata: { outlet } };
    readings.push(await readArticle(document, annotator, knowledge));
  }
  const clusters = clusterReadings(readings);
  return readings.map((reading, index) => ({
    id: items[index]?.id ?? '',
    people: peopleOf(reading),
    countries: countriesOf(reading, knowledge.names),
    cluster: clusters.get(reading.article.id) ?? reading.article.id,
  }));
};

/** People by name: an office without one is nobody's name. */
function peopleOf({ entities, mentions }: ArticleReading): readonly string[] {
  const mentioned = new Set(mentions.map(({ entityId }) => entityId));
  const isNamed = ({ id, kind, isOffice }: Entity): boolean =>
    kind === 'PERSON' && !isOffice && mentioned.has(id);
  return entities
    .filter(isNamed)
    .map(({ name }) => name)
    .sort();
}

function countriesOf(
  { entities }: ArticleReading,
  { countries }: NameKnowledge,
): readonly string[] {
  const codes = new Set(
    entities.filter(({ kind }) => kind === 'COUNTRY').map(({ countryCode }) => countryCode),
  );
  return countries
    .filter(({ code }) => codes.has(code))
    .map(({ alpha3 }) => alpha3)
    .sort();
}
