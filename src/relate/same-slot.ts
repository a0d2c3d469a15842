import { type Claim } from '../domain/claim.ts';
import { EVERYONE, conflict, entitiesIn, facetValues, shared } from './facets.ts';

/** How the slots of two quantities lie: one and the same, a part of a whole, or two things. */
export type SlotRelation = 'SAME' | 'PART' | 'OTHER';

/** Stages that count a part or a moment of what the total counts in the end. */
const PARTS: readonly string[] = ['INITIAL', 'IN_PLACE', 'ADDITIONAL'];

/**
 * Whether two claims with a quantity count the same: the same measure ("killed", "deployed", "revenue") and unit,
 * of the same people or things, by the same actor, at the same stage, place, time and scope.
 */
export function relateSlots(one: Claim, other: Claim): SlotRelation {
  if (!sameMeasure(one, other)) return 'OTHER';
  const units = relateUnits(one, other);
  if (units === 'OTHER' || otherThing(one, other)) return 'OTHER';
  if (units === 'PART' || stageOf(one) !== stageOf(other) || otherScope(one, other)) return 'PART';
  return 'SAME';
}

function sameMeasure(one: Claim, other: Claim): boolean {
  return shared(facetValues(one, 'measure'), facetValues(other, 'measure')).length > 0;
}

function relateUnits(one: Claim, other: Claim): SlotRelation {
  const [units, others] = [facetValues(one, 'unit'), facetValues(other, 'unit')];
  if (shared(units, others).length > 0) return 'SAME';
  const nested =
    shared(units, facetValues(other, 'under')).length > 0 ||
    shared(others, facetValues(one, 'under')).length > 0;
  return nested ? 'PART' : 'OTHER';
}

/** Other people counted, another actor, another place or another time: no slot in common. */
function otherThing(one: Claim, other: Claim): boolean {
  const [counted, countedThere] = [facetValues(one, 'of'), facetValues(other, 'of')];
  if (conflict(counted, countedThere) || otherTime(one, other)) return true;
  if (conflict(entitiesIn(one, ['PLACE']), entitiesIn(other, ['PLACE']))) return true;
  return shared(counted, countedThere).length === 0 && otherActor(one, other);
}

function otherActor(one: Claim, other: Claim): boolean {
  const [actors, actorsThere] = [entitiesIn(one, ['SUBJECT']), entitiesIn(other, ['SUBJECT'])];
  if (!conflict(actors, actorsThere)) {
    return conflict(entitiesIn(one, EVERYONE), entitiesIn(other, EVERYONE));
  }
  return (
    conflict(actors, entitiesIn(other, EVERYONE)) ||
    conflict(actorsThere, entitiesIn(one, EVERYONE))
  );
}

function otherTime(one: Claim, other: Claim): boolean {
  const [era, eraThere] = [facetValues(one, 'era'), facetValues(other, 'era')];
  if (era.length > 0 || eraThere.length > 0) return era.join() !== eraThere.join();
  return one.time !== null && other.time !== null && one.time !== other.time;
}

function stageOf(claim: Claim): 'PART' | 'WHOLE' {
  return facetValues(claim, 'stage').some((stage) => PARTS.includes(stage)) ? 'PART' : 'WHOLE';
}

function otherScope(one: Claim, other: Claim): boolean {
  const [scope, scopeThere] = [facetValues(one, 'scope'), facetValues(other, 'scope')];
  return conflict(scope, scopeThere);
}
