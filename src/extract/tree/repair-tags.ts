import { type Lexicon } from '../lexicon.ts';
import { moved, withArcs, withWord, type NewArc, type Repair } from './rewrite.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isBelow,
  isPunctuation,
  lemmaAt,
  posAt,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';
import { auxiliariesOf, isFinite, isPredicate, opensWithWhen, ownSubjects } from './verb-form.ts';

const TENSED = /^VB[DZP]$/;
const LONGEST_NAME = 12;

/**
 * "…, chief executive Jane Roe said on Monday, while …": a noun phrase and a verb of saying between a
 * comma and the next one tell whose word the clause before is, however the parser joined them.
 */
export const postposedTag: Repair = (tree, verb, lexicon) => {
  if (!isTagVerb(tree, verb, lexicon)) return null;
  const comma = commaBefore(tree, verb);
  const name = comma === null ? null : nameBetween(tree, comma + 1, verb);
  if (comma === null || name === null) return null;
  const end = tailEnd(tree, verb);
  const content = outermostPredicate(tree, comma);
  if (end === null || content === null) return null;
  if (isWellRead(tree, { verb, name, comma, end, content })) return null;
  return retagged(tree, { verb, name, comma, end, content });
};

interface Tag {
  readonly verb: number;
  readonly name: number;
  readonly comma: number;
  /** The first token behind the tag. */
  readonly end: number;
  readonly content: number;
}

function isWellRead(tree: SentenceTree, { verb, name, end, content }: Tag): boolean {
  if (!ownSubjects(tree, verb).includes(name)) return false;
  if (childrenOf(tree, verb, 'ccomp').includes(content)) return true;
  const beside = governorOf(tree, verb) === content && hasRelation(tree, verb, 'parataxis');
  return beside && childrenOf(tree, verb).every((child) => child <= end || !goesOn(tree, child));
}

function isTagVerb(tree: SentenceTree, verb: number, lexicon: Lexicon): boolean {
  const known = lexicon.verbs.get(lemmaAt(tree, verb));
  if (known === undefined || !known.strong || !TENSED.test(posAt(tree, verb))) return false;
  const says = known.kinds.has('SAY') || known.kinds.has('REPORT');
  if (!says || auxiliariesOf(tree, verb).length > 0) return false;
  return !childrenOf(tree, verb, 'ccomp', 'xcomp').some((clause) => clause > verb);
}

/** The comma or closing quotation mark before the noun phrase that stands right before the verb. */
function commaBefore(tree: SentenceTree, verb: number): number | null {
  for (let token = verb - 1; token > 0 && verb - token <= LONGEST_NAME; token -= 1) {
    if (wordAt(tree, token) === ',' || /^(?:''|``)$/.test(posAt(tree, token))) return token;
    if (!/^(?:DT|PRP|PRP\$|NN.*|JJ.*|POS|CD|IN|CC|VBG|HYPH|RB)$/.test(posAt(tree, token)))
      return null;
    if (wordAt(tree, token) === 'that') return null;
  }
  return null;
}

/** The head of the noun phrase that fills the stretch; null when the stretch is something else. */
function nameBetween(tree: SentenceTree, from: number, end: number): number | null {
  if (!/^(?:DT|PRP|PRP\$|NN.*|JJ.*|CD)$/.test(posAt(tree, from))) return null;
  const nouns = tree.tokens
    .map((_, token) => token)
    .filter((token) => token >= from && token < end && /^(?:NN|PRP$)/.test(posAt(tree, token)));
  const head = nouns.find((noun) => {
    const above = governorOf(tree, noun);
    return above < from || above >= end;
  });
  return head ?? null;
}

/** Where the tag ends: at the next comma, semicolon or full stop; null when a clause follows without one. */
function tailEnd(tree: SentenceTree, verb: number): number | null {
  for (let token = verb + 1; token < tree.tokens.length; token += 1) {
    if (/^[.,:]$/.test(posAt(tree, token)) || /^[;,.]$/.test(wordAt(tree, token))) return token;
    if (TENSED.test(posAt(tree, token)) || /^(?:MD|``)$/.test(posAt(tree, token))) return null;
    if (/^(?:that|it|he|she|they|we)$/.test(wordAt(tree, token))) return null;
  }
  return tree.tokens.length;
}

/** The first tensed predicate before a token that hangs below none of the others there. */
function outermostPredicate(tree: SentenceTree, end: number): number | null {
  const told = tree.tokens
    .map((_, token) => token)
    .filter(
      (token) =>
        token < end &&
        isPredicate(tree, token) &&
        isFinite(tree, token) &&
        !hasRelation(tree, token, 'aux', 'cop'),
    );
  const outer = told.find(
    (token) => !told.some((other) => other !== token && isBelow(tree, token, other)),
  );
  if (outer === undefined) return null;
  const marked = childrenOf(tree, outer, 'mark').some((mark) => wordAt(tree, mark) !== 'that');
  // '"When we left, it rained," she said': quotation marks make it all hers.
  const unquoted = wordAt(tree, end) === ',' && opensWithWhen(tree, outer);
  return marked || unquoted ? null : outer;
}

function retagged(tree: SentenceTree, tag: Tag): SentenceTree {
  const { verb, name, comma, end, content } = tag;
  const above = governorOf(tree, verb);
  const outside = above >= 0 && above < comma;
  const arcs: readonly NewArc[] = [
    ...leadOf(tree, tag),
    { dependent: name, governor: verb, relation: 'nsubj' },
    ...moved(tree, verb, {
      governor: content,
      wanted: (child) => child > end && goesOn(tree, child),
    }),
    ...strayTail(tree, tag),
    ...strayObject(tree, tag),
  ];
  const lead: NewArc = outside
    ? { dependent: verb, governor: content, relation: 'parataxis' }
    : { dependent: content, governor: verb, relation: 'ccomp' };
  return withArcs(tree, [lead, ...arcs.filter(({ dependent }) => dependent !== lead.dependent)]);
}

/** "…, adding that …" goes on with the tag, not with what it tells. */
function goesOn(tree: SentenceTree, token: number): boolean {
  return posAt(tree, token) !== 'VBG' || auxiliariesOf(tree, token).length > 0;
}

/** A content that hung on no verb takes the sentence's first place. */
function leadOf(tree: SentenceTree, { verb, content }: Tag): readonly NewArc[] {
  const above = governorOf(tree, content);
  const loose = above >= 0 && !isPredicate(tree, above) && isPunctuation(tree, above);
  return loose && isBelow(tree, verb, content)
    ? [
        { dependent: content, governor: -1, relation: 'root' },
        { dependent: above, governor: content, relation: 'punct' },
      ]
    : [];
}

/** Phrases of the tag that were hung on words before it. */
function strayTail(tree: SentenceTree, { verb, comma, end }: Tag): readonly NewArc[] {
  return tree.tokens
    .map((_, token) => token)
    .filter((token) => token > verb && token < end)
    .filter((token) => {
      const above = governorOf(tree, token);
      return above >= 0 && above < comma;
    })
    .map((dependent) => ({ dependent, governor: verb, relation: 'obl' }));
}

/** "said that the plane was hit and accused the army of …": a passive shares its auxiliary with no active verb. */
export const activeBesidePassive: Repair = (tree, verb, lexicon) => {
  const first = governorOf(tree, verb);
  if (!hasRelation(tree, verb, 'conj') || !/^VB[ND]$/.test(posAt(tree, verb)) || first < 0)
    return null;
  const above = governorOf(tree, first);
  const reported =
    hasRelation(tree, first, 'ccomp') && lexicon.verbs.has(lemmaAt(tree, above)) && above < first;
  const passive = childrenOf(tree, first, 'aux:pass').length > 0;
  if (!reported || !passive || !isBareActive(tree, verb)) return null;
  const lemma = lemmaAt(tree, verb);
  return withWord(withArcs(tree, [{ dependent: verb, governor: above, relation: 'conj' }]), verb, {
    pos: 'VBD',
    lemma,
  });
};

function isBareActive(tree: SentenceTree, verb: number): boolean {
  return (
    childrenOf(tree, verb, 'obj').length > 0 &&
    ownSubjects(tree, verb).length === 0 &&
    auxiliariesOf(tree, verb).length === 0
  );
}

/** "reports that three people had …": "that" before a clause with its subject joins it. */
export const thatAsMark: Repair = (tree, token) => {
  if (wordAt(tree, token) !== 'that' || !hasRelation(tree, token, 'dep')) return null;
  const clause = governorOf(tree, token);
  const joins = clause > token && isPredicate(tree, clause) && ownSubjects(tree, clause).length > 0;
  return joins ? withArcs(tree, [{ dependent: token, governor: clause, relation: 'mark' }]) : null;
};

/** "Its revenue reached $1 billion in May, the company said": what the parser hung on the verb of saying. */
function strayObject(tree: SentenceTree, { verb, name, comma, content }: Tag): readonly NewArc[] {
  const strays = (...relations: readonly string[]): readonly number[] =>
    childrenOf(tree, verb, ...relations).filter(
      (child) => child > content && child < comma && child !== name,
    );
  const hasObject = childrenOf(tree, content, 'obj').length > 0;
  const objects = hasObject ? [] : strays('dep', 'obj', 'nsubj');
  return [
    ...objects.map((dependent) => ({ dependent, governor: content, relation: 'obj' })),
    ...strays('obl').map((dependent) => ({ dependent, governor: content, relation: 'obl' })),
  ];
}
