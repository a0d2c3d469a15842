import { type Sentence, type Token } from '../../domain/annotation.ts';
import { childrenOf, governorOf, lemmaOf, relationOf } from '../phrase.ts';
import { type Clause } from '../reading-context.ts';
import { complementsOf, modifiersOf, objectsOf, spineOf } from './spine.ts';
import { spacedWords, tokensAt } from './words.ts';

/** A verb of a clause's spine, or its predicate, with the words that can tell how it happens. */
export interface TellingVerb {
  readonly index: number;
  readonly token: Token | undefined;
  readonly isPredicate: boolean;
  /** Adverbs by themselves, in small letters. */
  readonly adverbs: readonly string[];
  /** Lemmas of objects and complements. */
  readonly complements: readonly string[];
  /** The lemma of the verb that governs it without an object ("forced to resign"); null for none. */
  readonly governor: string | null;
}

/** A noun that the clause's event is told of, with what stands before it, in small letters. */
interface TellingNoun {
  readonly index: number;
  readonly lemma: string;
  readonly modifiers: readonly string[];
}

/** The words of a clause that can tell how its event happens. */
export interface TellingWords {
  readonly verbs: readonly TellingVerb[];
  readonly nouns: readonly TellingNoun[];
  /** All words in a row, a blank before and behind each. */
  readonly spaced: string;
}

/** Reads the words of a clause once, for however many values they are held against. */
export function tellingWords(clause: Clause): TellingWords {
  const { statement, sentence } = clause;
  const spine = spineOf(clause);
  const nouns = [...statement.subjects, ...spine.flatMap((verb) => complementsOf(sentence, verb))];
  return {
    verbs: spine.map((verb) => verbAt(clause, verb)),
    nouns: nouns.map((noun) => nounAt(sentence, noun)),
    spaced: spacedWords(
      tokensAt(sentence, statement.tokens)
        .map(({ text }) => text)
        .join(' ')
        // The reader takes "self-defence" for three words.
        .replaceAll(' - ', '-'),
    ),
  };
}

function verbAt({ statement, sentence }: Clause, index: number): TellingVerb {
  // "As soon as" and "soon after" are no "soon".
  const adverbs = childrenOf(sentence, index).filter(
    (child) =>
      relationOf(sentence, child).startsWith('advmod') && childrenOf(sentence, child).length === 0,
  );
  return {
    index,
    token: sentence.tokens[index],
    isPredicate: index === statement.predicate,
    adverbs: inSmallLetters(sentence, adverbs),
    complements: tokensAt(sentence, complementsOf(sentence, index)).map(lemmaOf),
    governor: governorWithoutObject(sentence, index),
  };
}

function nounAt(sentence: Sentence, index: number): TellingNoun {
  return {
    index,
    lemma: lemmaOf(sentence.tokens[index]),
    modifiers: inSmallLetters(sentence, modifiersOf(sentence, index)),
  };
}

/** "Was forced to resign", "chose to resign"; whoever forces somebody else does not resign. */
function governorWithoutObject(sentence: Sentence, verb: number): string | null {
  if (relationOf(sentence, verb) !== 'xcomp') return null;
  const governor = governorOf(sentence, verb);
  return objectsOf(sentence, governor).length > 0 ? null : lemmaOf(sentence.tokens[governor]);
}

function inSmallLetters(sentence: Sentence, indices: readonly number[]): readonly string[] {
  return tokensAt(sentence, indices).map(({ text }) => text.toLowerCase());
}
