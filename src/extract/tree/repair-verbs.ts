import { moved, promote, withArcs, withWord, type Repair } from './rewrite.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isPunctuation,
  posAt,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';
import { auxiliariesOf, isFinite, isPredicate, ownSubjects } from './verb-form.ts';

const TENSED = /^(?:VBZ|VBP|VBD|MD)$/;

/** "The firm benefits from …": in a sentence without any verb, the plural noun at its root is one. */
export const readAsVerb: Repair = (tree, token) => {
  if (posAt(tree, token) !== 'NNS' || !hasRelation(tree, token, 'root') || !endsSentence(tree))
    return null;
  if (tree.tokens.some(({ pos }) => TENSED.test(pos))) return null;
  const subject = childrenOf(tree, token, 'nsubj', 'compound').findLast(
    (noun) => noun === token - 1,
  );
  if (subject === undefined) return null;
  const after = childrenOf(tree, token).filter(
    (child) => child > token && !isPunctuation(tree, child),
  );
  // "Student loans." tells nothing.
  if (after.length === 0) return null;
  const objects = after.filter((child) => hasRelation(tree, child, 'dep'));
  const phrases = after.filter((child) => hasRelation(tree, child, 'nmod'));
  const arcs = [
    { dependent: subject, governor: token, relation: 'nsubj' },
    ...objects.map((dependent) => ({ dependent, governor: token, relation: 'obj' })),
    ...phrases.map((dependent) => ({ dependent, governor: token, relation: 'obl' })),
    ...moved(tree, token, {
      governor: subject,
      wanted: (child) =>
        child < subject && hasRelation(tree, child, 'det', 'amod', 'compound', 'nmod:poss'),
    }),
  ];
  const lemma = wordAt(tree, token).replace(/(?<=(?:s|x|ch|sh))es$|s$/, '');
  return withWord(withArcs(tree, arcs), token, { pos: 'VBZ', lemma });
};

/** "is not only striving to …": the auxiliary was hung on a later verb than the participle behind it. */
export const restoreProgressive: Repair = (tree, participle) => {
  // In "are being screened" it is an auxiliary itself.
  if (posAt(tree, participle) !== 'VBG' || hasRelation(tree, participle, 'aux')) return null;
  let helper = participle - 1;
  while (/^RB$|^CC$/.test(posAt(tree, helper))) helper -= 1;
  const above = governorOf(tree, helper);
  const isBe =
    hasRelation(tree, helper, 'aux', 'cop') && /^(?:VBZ|VBP|VBD)$/.test(posAt(tree, helper));
  if (
    !isBe ||
    above <= participle ||
    governorOf(tree, participle) !== above ||
    !posAt(tree, above).startsWith('VB')
  )
    return null;
  const promoted = promote(tree, participle, { above, relation: 'xcomp' });
  const early = moved(tree, above, {
    governor: participle,
    wanted: (child) => child < participle && posAt(tree, child) !== 'TO',
  });
  const later = moved(tree, above, {
    governor: participle,
    wanted: (child) => child > above && hasRelation(tree, child, 'conj', 'advcl'),
  });
  const aux = { dependent: helper, governor: participle, relation: 'aux' };
  return withArcs(promoted, [...early.filter((arc) => arc.dependent !== helper), ...later, aux]);
};

/** "Within the country, support remains mixed": a verb that hangs loosely on the noun before it is that noun's predicate. */
export const giveSubjectBack: Repair = (tree, verb) => {
  const noun = governorOf(tree, verb);
  if (noun < 0 || noun > verb || !isLooseNoun(tree, noun)) return null;
  // Before a colon or dash stands a topic, a place or a speaker: "Roger: Do not wait."
  if (tree.tokens.slice(noun, verb).some(({ pos }) => pos === ':')) return null;
  const loose = hasRelation(tree, verb, 'dep') && isPredicate(tree, verb) && isFinite(tree, verb);
  if (ownSubjects(tree, verb).length > 0 || (!loose && !isHeadlineParticiple(tree, verb)))
    return null;
  const promoted = promote(tree, verb, { above: noun, relation: 'nsubj' });
  const adverbials = moved(tree, noun, {
    governor: verb,
    wanted: (child) => hasRelation(tree, child, 'obl', 'punct', 'advmod'),
  });
  return withArcs(promoted, adverbials);
};

function isLooseNoun(tree: SentenceTree, noun: number): boolean {
  const inPlaceOfVerb = hasRelation(tree, noun, 'root', 'ccomp', 'parataxis');
  return inPlaceOfVerb && posAt(tree, noun).startsWith('NN') && !isPredicate(tree, noun);
}

/** "Army Allegedly Sending Troops": a headline without a tensed verb. */
function isHeadlineParticiple(tree: SentenceTree, verb: number): boolean {
  const bare =
    posAt(tree, verb) === 'VBG' &&
    hasRelation(tree, verb, 'acl') &&
    auxiliariesOf(tree, verb).length === 0;
  return (
    bare &&
    !endsSentence(tree) &&
    !tree.tokens.some(({ pos }) => TENSED.test(pos)) &&
    wordAt(tree, verb - 1) !== ','
  );
}

/** "… as conflict in the east intensifies": the subject behind "as" was read as a phrase of the main clause. */
export const subjectAfterAs: Repair = (tree, verb) => {
  if (!hasRelation(tree, verb, 'dep') || !isPredicate(tree, verb) || !isFinite(tree, verb))
    return null;
  if (ownSubjects(tree, verb).length > 0) return null;
  const noun = childrenOf(tree, governorOf(tree, verb), 'obl', 'nmod').findLast(
    (phrase) => phrase < verb,
  );
  if (noun === undefined) return null;
  const joint = childrenOf(tree, noun, 'case').find((word) =>
    /^(?:as|after|before|since|until)$/.test(wordAt(tree, word)),
  );
  if (joint === undefined || isClosedRole(tree, { joint, verb })) return null;
  return withArcs(tree, [
    { dependent: verb, governor: governorOf(tree, verb), relation: 'advcl' },
    { dependent: noun, governor: verb, relation: 'nsubj' },
    { dependent: joint, governor: verb, relation: 'mark' },
  ]);
};

/** "named as a defendant, also appeared", "found since Monday, sent …": the comma ends a role or a time of the verb before. */
function isClosedRole(
  tree: SentenceTree,
  { joint, verb }: { readonly joint: number; readonly verb: number },
): boolean {
  let before = Math.min(verb, ...auxiliariesOf(tree, verb)) - 1;
  while (posAt(tree, before).startsWith('RB')) before -= 1;
  const belongsToVerb =
    joint - 1 === governorOf(tree, verb) && /^(?:as|since)$/.test(wordAt(tree, joint));
  return belongsToVerb && wordAt(tree, before) === ',';
}

/** "The storm, which hit the coast, destroyed …": the main verb was read as part of the relative clause. */
export const closeRelative: Repair = (tree, verb) => {
  const main = governorOf(tree, verb);
  const noun = main < 0 ? -1 : governorOf(tree, main);
  const pronoun = verb - 1;
  if (
    !hasRelation(tree, verb, 'dep') ||
    !posAt(tree, verb).startsWith('VB') ||
    noun < 0 ||
    main < verb
  )
    return null;
  const related = hasRelation(tree, main, 'acl:relcl') && hasRelation(tree, noun, 'root', 'ccomp');
  if (!related || governorOf(tree, pronoun) !== main || !posAt(tree, pronoun).startsWith('W'))
    return null;
  return withArcs(promote(tree, main, { above: noun, relation: 'nsubj' }), [
    { dependent: verb, governor: noun, relation: 'acl:relcl' },
    { dependent: pronoun, governor: verb, relation: 'nsubj' },
  ]);
};

function endsSentence(tree: SentenceTree): boolean {
  return tree.tokens.slice(-2).some(({ text }) => /^[.!]$/.test(text));
}
