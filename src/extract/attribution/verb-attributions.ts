import { type ContentFrame } from '../../domain/knowledge-extraction.ts';
import { type Lexicon, type ReportingVerb } from '../lexicon.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isPunctuation,
  lemmaAt,
  posAt,
  spanOf,
  spansOf,
  subtreeOf,
  wordAt,
  type SentenceTree,
} from '../tree/sentence-tree.ts';
import { auxiliariesOf, isInfinitive, isPredicate, ownSubjects } from '../tree/verb-form.ts';
import { type Attribution } from './attribution.ts';
import { agentOf, isPassive, sourceWords } from './source-of-verb.ts';

/** What a verb's complement holds: its head, all its tokens, and of which form it is. */
interface Content {
  readonly head: number | null;
  readonly tokens: readonly number[];
  readonly frame: ContentFrame;
}

/** Attributions by a reporting verb with its complement in the same sentence; verbs that have none give an empty content. */
export function verbAttributions(tree: SentenceTree, lexicon: Lexicon): readonly Attribution[] {
  return tree.tokens.flatMap((_, token) => {
    const verb = reportingVerbAt(tree, token, lexicon);
    return verb === null ? [] : readVerb(tree, token, asDenial(tree, token, verb));
  });
}

/** "rejected claims that …" denies what is claimed. */
function asDenial(tree: SentenceTree, token: number, verb: ReportingVerb): ReportingVerb {
  if (!REJECTS.test(lemmaAt(tree, token)) || deniedClause(tree, token) === undefined) return verb;
  return { ...verb, kinds: new Set([...verb.kinds, 'DENY']), modality: 'DENIED' };
}

const REJECTS = /^(?:reject|dismiss|dispute|rubbish)$/;

/** The clause with "that" on the verb's object. */
function deniedClause(tree: SentenceTree, token: number): number | undefined {
  return childrenOf(tree, token, 'obj')
    .flatMap((noun) => childrenOf(tree, noun, 'ccomp', 'acl'))
    .find((at) => childrenOf(tree, at, 'mark').some((mark) => wordAt(tree, mark) === 'that'));
}

/** What is known of the reporting verb at a token; null where there is none. */
function reportingVerbAt(
  tree: SentenceTree,
  token: number,
  lexicon: Lexicon,
): ReportingVerb | null {
  if (
    !posAt(tree, token).startsWith('VB') ||
    hasRelation(tree, token, 'aux', 'cop', 'amod', 'case')
  )
    return null;
  return lexicon.verbs.get(lemmaAt(tree, token)) ?? null;
}

function readVerb(tree: SentenceTree, token: number, verb: ReportingVerb): readonly Attribution[] {
  const agent = agentOf(tree, token);
  if (isPassive(tree, token) && agent === null) return [];
  const told = isTold(tree, token);
  // What one may or will praise is nobody's word yet.
  const contents = contentsOf(tree, token, verb).filter(({ frame }) => told || frame === 'CLAUSE');
  const own =
    contents.length > 0 ? contents : [{ head: null, tokens: [], frame: 'QUOTE' as const }];
  return own.map((content) => ({
    basis: 'VERB',
    kind: content.frame === 'CLAUSE' || content.frame === 'QUOTE' ? 'INDIRECT' : 'PARAPHRASE',
    sentence: tree.sentence.index,
    content: spansOf(tree, trimEdges(tree, content.tokens)),
    source: agent === null ? null : sourceWords(tree, agent, token),
    cue: spanOf(tree, [token, ...auxiliariesOf(tree, token).filter((helper) => helper < token)]),
    cueToken: token,
    contentHead: content.head,
    frame: content.frame,
    told,
    verb,
  }));
}

function isTold(tree: SentenceTree, token: number): boolean {
  return (
    !isInfinitive(tree, token) &&
    !auxiliariesOf(tree, token).some((helper) => posAt(tree, helper) === 'MD')
  );
}

function contentsOf(tree: SentenceTree, token: number, verb: ReportingVerb): readonly Content[] {
  const clause = clauseContent(tree, token, verb) ?? surroundingContent(tree, token, verb);
  if (clause !== null) return [clause];
  const phrase =
    rejectedContent(tree, token, verb) ??
    infinitiveContent(tree, token, verb) ??
    prepositionContent(tree, token, verb) ??
    objectContent(tree, token, verb);
  return phrase === null ? [] : [phrase];
}

function clauseContent(tree: SentenceTree, token: number, verb: ReportingVerb): Content | null {
  if (!verb.frames.has('CLAUSE')) return null;
  const clauses = childrenOf(tree, token, 'ccomp').filter(
    (clause) => isPredicate(tree, clause) || clause > token,
  );
  const [first] = clauses;
  if (first !== undefined) return whole(tree, clauses, { head: first, frame: 'CLAUSE' });
  if (!verb.strong) return null;
  const beside = childrenOf(tree, token, 'parataxis', 'dep').filter(
    (clause) =>
      isPredicate(tree, clause) &&
      ownSubjects(tree, clause).length > 0 &&
      (clause < token || opensAfter(tree, token, clause)),
  );
  return beside[0] === undefined ? null : whole(tree, beside, { head: beside[0], frame: 'CLAUSE' });
}

/** "he said: …", 'he said, "…': a mark right behind the verb opens the clause. */
function opensAfter(tree: SentenceTree, token: number, clause: number): boolean {
  for (let at = token + 1; at < clause && at <= token + 6; at += 1) {
    if (/^(?::|``)$/.test(posAt(tree, at))) return true;
  }
  return false;
}

/** "…, he said.": the verb hangs inside the clause that it reports. */
function surroundingContent(
  tree: SentenceTree,
  token: number,
  verb: ReportingVerb,
): Content | null {
  const governor = governorOf(tree, token);
  const inserted =
    hasRelation(tree, token, 'parataxis') ||
    (hasRelation(tree, token, 'dep', 'ccomp', 'advcl', 'conj') && endsClause(tree, token));
  if (!verb.strong || governor < 0 || !inserted || agentOf(tree, token) === null) return null;
  if (ownSubjects(tree, token).length === 0 || childrenOf(tree, token, 'mark', 'cc').length > 0)
    return null;
  const tokens = subtreeOf(tree, governor, new Set([token]));
  return { head: governor, tokens, frame: 'CLAUSE' };
}

/** Whether the verb with its subject closes the sentence after a comma. */
function endsClause(tree: SentenceTree, token: number): boolean {
  const own = subtreeOf(tree, token);
  const first = Math.min(...own);
  const rest = tree.tokens.slice(Math.max(...own) + 1);
  return (
    own.length <= 6 &&
    wordAt(tree, first - 1) === ',' &&
    rest.every((word) => /^[.,'`]+$/.test(word.pos))
  );
}

/** "denied reports that …": the clause on the noun is what is denied. */
function rejectedContent(tree: SentenceTree, token: number, verb: ReportingVerb): Content | null {
  if (!verb.kinds.has('DENY')) return null;
  const clause = deniedClause(tree, token);
  return clause === undefined ? null : whole(tree, [clause], { head: clause, frame: 'CLAUSE' });
}

function infinitiveContent(tree: SentenceTree, token: number, verb: ReportingVerb): Content | null {
  const wanted = childrenOf(tree, token, 'xcomp', 'advcl').find((clause) => {
    if (clause < token) return false;
    if (isInfinitive(tree, clause))
      return verb.frames.has('INFINITIVE') && hasRelation(tree, clause, 'xcomp');
    return (
      verb.frames.has('GERUND') &&
      posAt(tree, clause) === 'VBG' &&
      hasRelation(tree, clause, 'xcomp')
    );
  });
  if (wanted === undefined) return null;
  const object = childrenOf(tree, token, 'obj').find((noun) => noun > token && noun < wanted);
  const heads = object === undefined ? [wanted] : [object, wanted];
  return whole(tree, heads, { head: wanted, frame: 'INFINITIVE' });
}

function prepositionContent(
  tree: SentenceTree,
  token: number,
  verb: ReportingVerb,
): Content | null {
  const noun = childrenOf(tree, token, 'obl', 'advcl').find(
    (phrase) =>
      phrase > token &&
      childrenOf(tree, phrase, 'case', 'mark').some((word) =>
        verb.prepositions.has(wordAt(tree, word)),
      ),
  );
  if (noun === undefined) return null;
  const tokens = subtreeOf(tree, noun).filter(
    (at) => !childrenOf(tree, noun, 'case', 'mark').includes(at),
  );
  return { head: noun, tokens, frame: 'PREPOSITION' };
}

function objectContent(tree: SentenceTree, token: number, verb: ReportingVerb): Content | null {
  const object = childrenOf(tree, token, 'obj').find((noun) => noun > token);
  if (object === undefined || !verb.frames.has('OBJECT')) return null;
  return whole(tree, [object], { head: object, frame: 'OBJECT' });
}

function whole(
  tree: SentenceTree,
  heads: readonly number[],
  form: Omit<Content, 'tokens'>,
): Content {
  return { ...form, tokens: heads.flatMap((part) => subtreeOf(tree, part)) };
}

/** The tokens without punctuation at both ends; one between two stretches stays. */
function trimEdges(tree: SentenceTree, tokens: readonly number[]): readonly number[] {
  const sorted = [...tokens].sort((one, other) => one - other);
  const words = sorted.filter((token) => !isPunctuation(tree, token));
  const first = words.at(0) ?? 0;
  const last = words.at(-1) ?? -1;
  return sorted.filter((token) => token >= first && token <= last);
}
