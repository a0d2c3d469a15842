import { compareAspects, corroborateAspect } from './compare-aspects.ts';
import { type Comparer } from '../comparison.ts';
import { degreeOf, scoreOf } from '../strength.ts';

/**
 * In which part or manner an event is told: "in a support role" against "to fight", "by accident" against "on
 * purpose", "resigned voluntarily" against "was forced to resign".
 */
export const compareRole: Comparer = (comparison) => {
  const pair = compareAspects(comparison, 'ROLE');
  if (pair === null) return null;
  if (pair.relation === 'SAME')
    return corroborateAspect(comparison, pair, { kind: 'ROLE', what: 'role' });
  const [value, valueThere] = pair.values;
  return {
    type: 'CONTRADICTS',
    kind: 'ROLE',
    degree: degreeOf(comparison, pair.isLoose),
    reason: `${value} against ${valueThere}: one excludes the other`,
    score: scoreOf(comparison, 0.8),
  };
};
