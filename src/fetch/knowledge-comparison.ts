import { z } from 'zod';

import { type ComparisonRules } from '../domain/knowledge-comparison.ts';
import { type TopicKnowledge } from '../domain/knowledge-topics.ts';
import { readKnowledge } from './knowledge-file.ts';

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const cuesFile = z.object({
  refuting: words,
  negating: words,
  presupposing: words,
  hedging: words,
  telling: words,
  confirming: words,
});
const choice = z.object({
  labels: z.array(z.string()),
  intercepts: z.array(z.number()),
  weights: z.record(z.string(), z.array(z.number())),
});
const weightsFile = z.object({
  relation: choice,
  judgedRelation: choice,
  stance: choice,
  side: choice,
});

/**
 * The rules by which passages are compared: the cues and the fitted weights, shipped and own.
 * @throws CounterclaimError BAD_CONFIG that names the file and the field
 */
export async function loadComparisonRules(
  { frequencies }: Pick<TopicKnowledge, 'frequencies'>,
  ownFolder: string | null,
): Promise<ComparisonRules> {
  const [cues, weights] = await Promise.all([
    readKnowledge('comparison-cues.json', cuesFile, ownFolder),
    readKnowledge('comparison-weights.json', weightsFile, ownFolder),
  ]);
  return { frequencies, cues, ...weights };
}
