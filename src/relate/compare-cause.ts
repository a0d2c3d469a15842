import { compareAspects } from './compare-aspects.ts';
import { type Comparer } from './comparison.ts';
import { degreeOf, scoreOf } from './strength.ts';

/** Two causes of one event that exclude one another: "killed by a bomb" against "died of a heart attack". */
export const compareCause: Comparer = (comparison) => {
  const pair = compareAspects(comparison, 'CAUSE');
  if (pair === null) return null;
  const [value, valueThere] = pair.values;
  if (pair.relation === 'SAME') {
    if (comparison.sameArticle) return null;
    const reason = `${value} and ${valueThere}: the same cause in two articles`;
    return { type: 'CORROBORATES', kind: 'CAUSE', reason, score: scoreOf(comparison, 0.7) };
  }
  return {
    type: 'CONTRADICTS',
    kind: 'CAUSE',
    degree: degreeOf(comparison, pair.isLoose),
    reason: `${value} against ${valueThere} as the cause of the same event`,
    score: scoreOf(comparison, pair.isLoose ? 0.7 : 0.8),
  };
};
