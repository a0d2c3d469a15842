import { compareAspects, corroborateAspect } from './compare-aspects.ts';
import { type Comparer, type Comparison } from '../comparison.ts';
import { degreeOf, scoreOf } from '../strength.ts';
import { daysBetween } from '../days-between.ts';

/** Whether one event is near or far, has begun or is still to come, was before or after another. */
export const compareTiming: Comparer = (comparison) => {
  const pair = compareAspects(comparison, 'TIMING');
  if (pair === null) return null;
  if (pair.relation === 'SAME')
    return corroborateAspect(comparison, pair, { kind: 'TIMING', what: 'time' });
  const [value, valueThere] = pair.values;
  const days = daysApart(comparison);
  const isLasting = pair.aspect.startsWith('TIMING/ORDER ');
  if (!isLasting && days !== null && days > 1) {
    const reason = `${value} against ${valueThere}: told on other days, so that time may have passed`;
    return { type: 'QUALIFIES', kind: 'STAGE', reason, score: scoreOf(comparison, 0.7) };
  }
  return {
    type: 'CONTRADICTS',
    kind: 'TIMING',
    degree: degreeOf(comparison, !isLasting && days === null),
    reason: `${value} against ${valueThere} of the same event`,
    score: scoreOf(comparison, 0.8),
  };
};

function daysApart({ one, other }: Comparison): number | null {
  return daysBetween(one.context.story.published, other.context.story.published);
}
