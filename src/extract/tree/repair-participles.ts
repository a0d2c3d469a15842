import { moved, withArcs, withWord, type Repair } from './rewrite.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  lemmaAt,
  posAt,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';
import { isInfinitive, isParticiple, isPredicate } from './verb-form.ts';

/** A clause that the parser only calls "dep" gets the relation that its form tells. */
export const nameLooseClause: Repair = (tree, clause) => {
  const governor = governorOf(tree, clause);
  if (!hasRelation(tree, clause, 'dep') || governor < 0 || clause < governor) return null;
  if (isParticiple(tree, clause)) {
    return withArcs(tree, [{ dependent: clause, governor, relation: 'advcl' }]);
  }
  const pronoun = childrenOf(tree, clause, 'nsubj').find((subject) =>
    posAt(tree, subject).startsWith('W'),
  );
  if (pronoun === undefined || wordAt(tree, pronoun - 1) !== ',') return null;
  const noun = lastNounBefore(tree, pronoun);
  return noun === null
    ? null
    : withArcs(tree, [{ dependent: clause, governor: noun, relation: 'acl:relcl' }]);
};

/** "…, raising concerns": the participle was read as an adjective of its own object. */
export const freeParticiple: Repair = (tree, participle) => {
  const modified = governorOf(tree, participle);
  const object = hasRelation(tree, modified, 'compound') ? governorOf(tree, modified) : modified;
  if (
    posAt(tree, participle) !== 'VBG' ||
    !hasRelation(tree, participle, 'amod') ||
    object < participle
  )
    return null;
  const above = governorOf(tree, object);
  const loose =
    hasRelation(tree, object, 'obj', 'appos', 'dep') && above >= 0 && above < participle;
  if (!loose || wordAt(tree, participle - 1) !== ',') return null;
  const predicate = predicateAbove(tree, above);
  if (predicate === null) return null;
  return withArcs(tree, [
    { dependent: participle, governor: predicate, relation: 'advcl' },
    { dependent: object, governor: participle, relation: 'obj' },
  ]);
};

/** "a survey conducted by the bank showed …": the noun is the subject, and no participle without an auxiliary can be one. */
export const reducedRelative: Repair = (tree, participle) => {
  const governor = governorOf(tree, participle);
  const noun = childrenOf(tree, participle, 'nsubj').find((subject) => subject < participle);
  const isSubject = posAt(tree, participle) === 'VBN' && hasRelation(tree, participle, 'csubj');
  if (!isSubject || !isParticiple(tree, participle) || noun === undefined) return null;
  return withArcs(tree, [
    { dependent: noun, governor, relation: 'nsubj' },
    { dependent: participle, governor: noun, relation: 'acl' },
  ]);
};

/** "…, warning of delays": the participle of a verb of saying was tagged as a noun. */
export const reviveReportingParticiple: Repair = (tree, token, lexicon) => {
  const word = wordAt(tree, token);
  if (posAt(tree, token) !== 'NN' || !word.endsWith('ing') || wordAt(tree, token - 1) !== ',')
    return null;
  if (
    !/^(?:of|that|about|against)$/.test(wordAt(tree, token + 1)) ||
    !hasRelation(tree, token, 'appos', 'dep', 'conj')
  )
    return null;
  const stem = word.slice(0, -3);
  const lemma = [stem, `${stem}e`].find((verb) => lexicon.verbs.get(verb)?.strong);
  const predicate = predicateAbove(tree, governorOf(tree, token));
  if (lemma === undefined || predicate === null) return null;
  const phrases = moved(tree, token, {
    governor: token,
    wanted: (child) => hasRelation(tree, child, 'nmod'),
  });
  const rearranged = withArcs(tree, [
    { dependent: token, governor: predicate, relation: 'advcl' },
    ...phrases.map((arc) => ({ ...arc, relation: 'obl' })),
  ]);
  return withWord(rearranged, token, { pos: 'VBG', lemma });
};

/** "with promises to help": the noun was read as the subject of the infinitive. */
export const hangOnPledge: Repair = (tree, verb, lexicon) => {
  if (!hasRelation(tree, verb, 'advcl') || !isInfinitive(tree, verb)) return null;
  const noun = childrenOf(tree, verb, 'nsubj').find(
    (at) => lexicon.nouns.get(lemmaAt(tree, at))?.modality === 'PLANNED',
  );
  const preposition = childrenOf(tree, verb, 'mark', 'case').find(
    (at) => wordAt(tree, at) === 'with',
  );
  if (noun === undefined || preposition === undefined) return null;
  return withArcs(tree, [
    { dependent: noun, governor: governorOf(tree, verb), relation: 'obl' },
    { dependent: verb, governor: noun, relation: 'acl' },
    { dependent: preposition, governor: noun, relation: 'case' },
  ]);
};

function predicateAbove(tree: SentenceTree, token: number): number | null {
  for (let at = token, steps = 0; at >= 0 && steps < tree.tokens.length; steps += 1) {
    if (isPredicate(tree, at)) return at;
    at = governorOf(tree, at);
  }
  return null;
}

function lastNounBefore(tree: SentenceTree, end: number): number | null {
  for (let token = end - 1; token >= 0; token -= 1) {
    if (/^(?:NN|PRP)/.test(posAt(tree, token))) return token;
  }
  return null;
}
