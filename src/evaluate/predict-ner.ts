import { type NerPrediction, type PredictItem, type TokensItem } from './task.ts';

const CLASSES: Readonly<Record<string, string>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
};

/** The names among ready tokens, as BIO tags: the task `ner`. Neighbours of one class are one name. */
export const predictNer: PredictItem<TokensItem, NerPrediction, object> = async (
  item,
  { annotator },
) => {
  const classes = (await annotator.tagTokens(item.tokens)).map((name) => CLASSES[name] ?? 'O');
  const tags = classes.map((name, index) => {
    if (name === 'O') return name;
    return `${classes[index - 1] === name ? 'I' : 'B'}-${name}`;
  });
  return { id: item.id, tags };
};
