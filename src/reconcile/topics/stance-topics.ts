import { type StanceClass } from '../../domain/knowledge-topics.ts';
import { subjectEntities } from '../claim-entities.ts';
import { type Clause, type ReadingContext } from '../reading-context.ts';
import { tellsOf, tokensAt, wordsByClass } from './words.ts';

/**
 * Topic keys of a stance: who holds it (`holder:<entity>`) and which (`stance:SUPPORT`). Only an entity holds one:
 * "sending aid to Ruritania bolsters its ally" says nothing of where Ruritania stands.
 */
export function stanceTopics(clause: Clause, context: ReadingContext): readonly string[] {
  const holders = isActivity(clause) ? [] : subjectEntities(clause, context);
  const stance = context.topics.stances.find((candidate) => takes(clause, candidate));
  if (holders.length === 0 || stance === undefined) return [];
  return [...holders.map((id) => `holder:${id}`), `stance:${stance.id}`];
}

function isActivity({ statement, sentence }: Clause): boolean {
  const heads = tokensAt(sentence, statement.subjects);
  return heads.length > 0 && heads.every(({ pos }) => pos.startsWith('VB'));
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
