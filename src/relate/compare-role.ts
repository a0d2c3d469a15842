import { compareAspects } from './compare-aspects.ts';
import { type Comparer } from './comparison.ts';
import { degreeOf, scoreOf } from './strength.ts';

/**
 * In which part or manner an event is told: "in a support role" against "to fight", "by accident" against "on
 * purpose", "resigned voluntarily" against "was forced to resign".
 */
export const compareRole: Comparer = (comparison) => {
  const pair = compareAspects(comparison, 'ROLE');
  if (pair === null) return null;
  const [value, valueThere] = pair.values;
  if (pair.relation === 'SAME') {
    if (comparison.sameArticle) return null;
    const reason = `${value} and ${valueThere}: the same role in two articles`;
    return { type: 'CORROBORATES', kind: 'ROLE', reason, score: scoreOf(comparison, 0.7) };
  }
  return {
    type: 'CONTRADICTS',
    kind: 'ROLE',
    degree: degreeOf(comparison, pair.isLoose),
    reason: `${value} against ${valueThere}: one excludes the other`,
    score: scoreOf(comparison, 0.8),
  };
};
