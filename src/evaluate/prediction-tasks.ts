import { type Knowledge } from '../fetch/load-knowledge.ts';
import { checkworthyFields } from './checkworthy/checkworthy-task.ts';
import { predictCheckworthy } from './checkworthy/predict-checkworthy.ts';
import { citesFields } from './cites/cites-task.ts';
import { predictCites } from './cites/predict-cites.ts';
import { clustersFields } from './clusters/clusters-task.ts';
import { predictClusters } from './clusters/predict-clusters.ts';
import { geoInCodePoints, goldInCodePoints, quotesInCodePoints } from './door.ts';
import { claimdiffFields, nliFields, stanceFields } from './comparison/comparison-tasks.ts';
import { predictClaimdiff } from './comparison/predict-claimdiff.ts';
import { predictNli } from './comparison/predict-nli.ts';
import { predictStance } from './comparison/predict-stance.ts';
import { e2eFields } from './e2e/e2e-task.ts';
import { predictE2e } from './e2e/predict-e2e.ts';
import { pageFields } from './pages/page-task.ts';
import { predictBody, predictMeta } from './pages/predict-pages.ts';
import { textFields, tokenFields } from './input-fields.ts';
import { predictGeo } from './predict-geo.ts';
import { predictGold } from './predict-gold.ts';
import { predictNer } from './predict-ner.ts';
import { predictQuotes } from './predict-quotes.ts';
import { type PredictionTask, taskByDocument, taskByItem, taskByInput } from './prediction-task.ts';

/** The tasks that are built, by name. */
export const PREDICTION_TASKS: Readonly<Record<string, PredictionTask<Knowledge>>> = {
  gold: taskByDocument({ input: textFields, predict: predictGold, encode: goldInCodePoints }),
  quotes: taskByItem({ input: textFields, predict: predictQuotes, encode: quotesInCodePoints }),
  ner: taskByItem({ input: tokenFields, predict: predictNer, encode: (output) => output }),
  geo: taskByItem({ input: textFields, predict: predictGeo, encode: geoInCodePoints }),
  checkworthy: taskByItem({
    input: checkworthyFields,
    predict: predictCheckworthy,
    encode: (output) => output,
  }),
  body: taskByItem({ input: pageFields, predict: predictBody, encode: (output) => output }),
  meta: taskByItem({ input: pageFields, predict: predictMeta, encode: (output) => output }),
  e2e: taskByInput({ input: e2eFields, predict: predictE2e }),
  cites: taskByItem({ input: citesFields, predict: predictCites, encode: (output) => output }),
  clusters: taskByInput({ input: clustersFields, predict: predictClusters }),
  nli: taskByItem({ input: nliFields, predict: predictNli, encode: (output) => output }),
  stance: taskByItem({ input: stanceFields, predict: predictStance, encode: (output) => output }),
  claimdiff: taskByItem({
    input: claimdiffFields,
    predict: predictClaimdiff,
    encode: (output) => output,
  }),
};
