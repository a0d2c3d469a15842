import { type Comparison } from './comparison.ts';
import { entitiesIn, shared } from './facets.ts';
import { haveTwoSources } from './sources.ts';
import { isFirm } from './strength.ts';

/** Whether one article tells two sides: of somebody it names, as facts, on two words; of "one party" it tells two things. */
export function mayContradictItself({ one, other }: Comparison): boolean {
  const [subjects, subjectsThere] = [one, other].map(({ claim }) => entitiesIn(claim, ['SUBJECT']));
  return (
    isFirm(one.assertion) &&
    isFirm(other.assertion) &&
    shared(subjects ?? [], subjectsThere ?? []).length > 0 &&
    haveTwoSources(one.assertion, other.assertion)
  );
}
