import { type Claim } from '../../domain/claim.ts';
import { type Comparer, type Comparison } from '../comparison.ts';
import { entitiesIn, facetValues, shared } from '../facets.ts';
import { haveTwoSources } from '../sources.ts';
import { degreeOf, isConditional, isOpen, scoreOf } from '../strength.ts';
import { toldWords } from '../told-words.ts';

const OPPOSED: Readonly<Record<string, readonly string[]>> = {
  SUPPORT: ['OPPOSE', 'NEUTRAL'],
  OPPOSE: ['SUPPORT', 'NEUTRAL'],
  NEUTRAL: ['SUPPORT', 'OPPOSE'],
};

/** Two stances of one holder towards one thing that cannot both be taken: "remains neutral" against "supports its ally". */
export const compareStance: Comparer = (comparison) => {
  const { one, other } = comparison;
  if (one.claim.polarity !== other.claim.polarity || !sameHolder(one.claim, other.claim))
    return null;
  if (comparison.sameArticle && !haveTwoSources(one.assertion, other.assertion)) return null;
  const stances = opposedStances(one.claim, other.claim);
  if (stances === null || !sameTarget(one.claim, other.claim)) return null;
  if ([one, other].some(({ assertion }) => isConditional(assertion) || isOpen(assertion)))
    return null;
  return {
    type: 'CONTRADICTS',
    kind: 'POLARITY',
    degree: degreeOf(comparison, mayHaveTurned(comparison)),
    reason: `${stances.join(' against ')} of the same holder: “${toldWords(one)}” against “${toldWords(other)}”`,
    score: scoreOf(comparison, 0.8),
  };
};

function sameHolder(one: Claim, other: Claim): boolean {
  return shared(facetValues(one, 'holder'), facetValues(other, 'holder')).length > 0;
}

function opposedStances(one: Claim, other: Claim): readonly string[] | null {
  for (const stance of facetValues(one, 'stance')) {
    const against = shared(facetValues(other, 'stance'), OPPOSED[stance] ?? [])[0];
    if (against !== undefined) return [stance.toLowerCase(), against.toLowerCase()];
  }
  return null;
}

/** Neutral without a target is neutral in the story's matter; support and opposition must name the same. */
function sameTarget(one: Claim, other: Claim): boolean {
  const [target, targetThere] = [targetsOf(one), targetsOf(other)];
  if (shared(target, targetThere).length > 0) return true;
  return [
    { claim: one, targets: target },
    { claim: other, targets: targetThere },
  ].some(
    ({ claim, targets }) =>
      targets.length === 0 && facetValues(claim, 'stance').includes('NEUTRAL'),
  );
}

function targetsOf(claim: Claim): readonly string[] {
  const holders = facetValues(claim, 'holder');
  const entities = entitiesIn(claim, ['OBJECT']).filter((id) => !holders.includes(id));
  return [...entities, ...facetValues(claim, 'target')];
}

function mayHaveTurned({ one, other }: Comparison): boolean {
  const times = [one, other].map(({ claim }) => claim.time);
  return times[0] !== times[1] && times.every((time) => time !== null);
}
