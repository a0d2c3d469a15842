import { posAt, wordAt, type SentenceTree } from '../tree/sentence-tree.ts';
import { auxiliariesOf } from '../tree/verb-form.ts';
import { type Tense } from './time-value.ts';

/** The tense of a predicate as far as it tells on which side of the present its time lies. */
export function tenseOf(tree: SentenceTree, head: number): Tense {
  const group = [head, ...auxiliariesOf(tree, head)];
  if (group.some((token) => /^(?:will|wo|shall|['’]ll)$/.test(wordAt(tree, token))))
    return 'FUTURE';
  if (group.some((token) => posAt(tree, token) === 'MD')) return null;
  // "passed" and "was passed" alike; in a headline the helper is left out.
  if (group.length === 1 && posAt(tree, head) === 'VBN') return 'PAST';
  const perfect = group.some((token) =>
    /^(?:has|have|had|['’]ve|['’]d)$/.test(wordAt(tree, token)),
  );
  return perfect || group.some((token) => posAt(tree, token) === 'VBD') ? 'PAST' : null;
}
