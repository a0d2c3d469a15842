import { type StanceClass } from '../../domain/knowledge-topics.ts';
import { subjectEntities } from '../claim-entities.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { tellsOf, tokensAt, wordsByClass } from './words.ts';

/** Topic keys of a stance: who holds it (`holder:<entity>`) and which (`stance:SUPPORT`). Only an entity holds one. */
export function stanceTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const holders = subjectEntities(clause, context);
  const stance = context.topics.stances.find((candidate) => takes(clause, candidate));
  if (holders.length === 0 || stance === undefined) return [];
  return [...holders.map((id) => `holder:${id}`), `stance:${stance.id}`];
}

/** By the predicate itself, or by the adjective or noun that completes it ("remains neutral"). */
function takes({ statement, sentence }: Clause, stance: StanceClass): boolean {
  const predicate = wordsByClass(tokensAt(sentence, [statement.predicate]));
  const complements = wordsByClass(tokensAt(sentence, statement.objects));
  return (
    tellsOf(stance, predicate) ||
    tellsOf({ verbs: [], nouns: stance.nouns, adjectives: stance.adjectives }, complements)
  );
}
