import { type ArticleReading } from '../../domain/reading.ts';
import { type Knowledge } from '../../fetch/load-knowledge.ts';
import { readArticle } from '../../ingest/read-article.ts';
import { type PredictAll } from '../task.ts';
import { clusterReadings } from './cluster-readings.ts';
import { type ClustersItem, type ClustersPrediction } from './clusters-task.ts';

/** Which articles tell of the same event: the task `clusters`. */
export const predictClusters: PredictAll<
  ClustersItem,
  readonly ClustersPrediction[],
  Knowledge
> = async (items, { annotator, knowledge }) => {
  const readings: ArticleReading[] = [];
  for (const { id, outlet, date, title, text } of items) {
    const metadata = {
      ...(outlet !== null && { outlet }),
      ...(date !== null && { published: date }),
      ...(title !== null && { title }),
    };
    // A title beside the text is read like one above it.
    const whole = title === null ? text : `${title}\n\n${text}`;
    const document = { key: id, origin: id, text: whole, metadata };
    readings.push(await readArticle(document, annotator, knowledge));
  }
  const clusters = clusterReadings(readings);
  return readings.map((reading, index) => ({
    id: items[index]?.id ?? '',
    cluster: clusters.get(reading.article.id) ?? reading.article.id,
  }));
};
