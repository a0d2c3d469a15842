import {
  type WorthinessKnowledge,
  type WorthinessShape,
} from '../../domain/knowledge-worthiness.ts';
import { sentenceShapes } from './sentence-shapes.ts';

/**
 * How much a sentence is worth checking, 0 to 1, for ordering claims: figures, names, comparisons and
 * accomplished facts against wishes, plans, greetings and feelings. A logistic model over what is seen in
 * the words alone, after Hassan et al. 2017 (ClaimBuster); it says nothing about truth.
 */
export function checkWorthiness(text: string, knowledge: WorthinessKnowledge): number {
  const shapes = sentenceShapes(text);
  const names = Object.keys(knowledge.shapes) as WorthinessShape[];
  const ofShapes = names.map((name) => shapes[name] * knowledge.shapes[name]);
  const plain = plainWords(text);
  const ofTopics = knowledge.topics.map(({ phrases, weight }) =>
    phrases.some((phrase) => plain.includes(` ${phrase} `)) ? weight : 0,
  );
  const sum = [...ofShapes, ...ofTopics].reduce((total, part) => total + part, knowledge.intercept);
  return Number((1 / (1 + Math.exp(-sum))).toFixed(4));
}

/** Lower-case words between single blanks, a blank at both ends. */
function plainWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
