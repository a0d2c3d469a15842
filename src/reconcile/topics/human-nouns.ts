import { type TopicKnowledge } from '../../domain/knowledge-topics.ts';

const PEOPLE = 'PEOPLE';

/** Whether a noun names a person or persons ("driver", "soldiers"). */
export function isHuman(lemma: string, { units, personNouns }: TopicKnowledge): boolean {
  const people = units.filter(({ id, parent }) => id === PEOPLE || parent === PEOPLE);
  return personNouns.includes(lemma) || people.some(({ words }) => words.includes(lemma));
}
