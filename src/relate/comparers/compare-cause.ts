import { compareAspects, corroborateAspect } from './compare-aspects.ts';
import { type Comparer } from '../comparison.ts';
import { degreeOf, scoreOf } from '../strength.ts';

/** Two causes of one event that exclude one another: "killed by a bomb" against "died of a heart attack". */
export const compareCause: Comparer = (comparison) => {
  const pair = compareAspects(comparison, 'CAUSE');
  if (pair === null) return null;
  if (pair.relation === 'SAME')
    return corroborateAspect(comparison, pair, { kind: 'CAUSE', what: 'cause' });
  const [value, valueThere] = pair.values;
  return {
    type: 'CONTRADICTS',
    kind: 'CAUSE',
    degree: degreeOf(comparison, pair.isLoose),
    reason: `${value} against ${valueThere} as the cause of the same event`,
    score: scoreOf(comparison, pair.isLoose ? 0.7 : 0.8),
  };
};
