import { annotateArticle } from '../annotate/annotate-article.ts';
import { type NameKnowledge } from '../domain/knowledge-names.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { parseArticle } from '../parse/parse-article.ts';
import { type GeoPrediction, type PredictItem, type TextItem } from './task.ts';

/** The countries that a text names, by name or demonym, and its places: the task `geo`. */
export const predictGeo: PredictItem<
  TextItem,
  GeoPrediction,
  { readonly parse: ParseKnowledge; readonly names: NameKnowledge }
> = async ({ id, text }, { annotator, knowledge }) => {
  const article = parseArticle({ key: id, origin: id, text, metadata: {} }, knowledge.parse);
  const { mentions } = await annotateArticle(article, annotator, knowledge.names);
  const places = mentions.filter(({ kind, form }) => kind === 'PLACE' || isPlace(kind, form));
  const codes = new Set(
    places.filter(({ form }) => form !== 'METONYM').map(({ countryCode }) => countryCode),
  );
  return {
    id,
    countries: knowledge.names.countries
      .filter(({ code }) => codes.has(code))
      .map(({ name }) => name),
    toponyms: places.map(({ start, end }) => ({ start, end })),
  };
};

/** A demonym names a people, and its country with it. */
function isPlace(kind: string, form: string): boolean {
  return kind === 'COUNTRY' && form !== 'PRONOUN';
}
