import { type Thesaurus, type ThesaurusWord, type WordKinship } from '../domain/thesaurus.ts';
import { loadWordNet } from './wordnet.ts';

/** WordNet with the opposites of `knowledge/antonyms.json`, which know the predicates of news. */
export async function loadThesaurus(
  antonyms: readonly (readonly [string, string])[],
): Promise<Thesaurus> {
  const wordNet = await loadWordNet();
  const opposites = new Set(
    antonyms.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
  );
  return {
    kinship: (one, other) =>
      opposites.has(`${one.lemma} ${other.lemma}`) ? 'OPPOSITE' : kinshipOf(wordNet, one, other),
  };
}

/** Adjectives have no kinds in WordNet; those of colours and materials are nouns too ("red", "gold"). */
function kinshipOf(wordNet: Thesaurus, one: ThesaurusWord, other: ThesaurusWord): WordKinship {
  const kinship = wordNet.kinship(one, other);
  if (kinship !== null || one.wordClass !== 'ADJECTIVE' || other.wordClass !== 'ADJECTIVE') {
    return kinship;
  }
  const asNouns = wordNet.kinship({ ...one, wordClass: 'NOUN' }, { ...other, wordClass: 'NOUN' });
  return asNouns === 'SIBLING' ? 'SIBLING' : null;
}
