import { type Span } from '../../domain/span.ts';
import { type Lexicon } from '../lexicon.ts';
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
import { isInfinitive, isPredicate } from '../tree/verb-form.ts';
import { type Attribution } from './attribution.ts';
import { agentOf, sourceWords } from './source-of-verb.ts';

/** "According to the ministry, …": the phrase names the source, the rest of the sentence is its content. */
export function accordingAttributions(tree: SentenceTree): readonly Attribution[] {
  return tree.tokens.flatMap((_, token): readonly Attribution[] => {
    if (wordAt(tree, token) !== 'according' || wordAt(tree, token + 1) !== 'to') return [];
    const noun =
      governorOf(tree, token) > token ? governorOf(tree, token) : nextNoun(tree, token + 2);
    if (noun === null) return [];
    const phrase = subtreeOf(tree, noun).filter((at) => at >= token);
    const end = Math.max(...phrase);
    const rest = tree.tokens
      .map((__, at) => at)
      .filter((at) => (at < token || at > end) && !isPunctuation(tree, at));
    const source = spanOf(
      tree,
      phrase.filter((at) => at > token + 1 && !isPunctuation(tree, at)),
    );
    return [
      {
        basis: 'ACCORDING',
        kind: 'INDIRECT',
        sentence: tree.sentence.index,
        content: contentAround(tree, rest, [token, end]),
        source:
          source === null ? null : { span: source, sentence: tree.sentence.index, head: noun },
        cue: spanOf(tree, [token, token + 1]),
        cueToken: token,
        contentHead: null,
        frame: 'CLAUSE',
        told: true,
        verb: null,
      },
    ];
  });
}

function contentAround(
  tree: SentenceTree,
  rest: readonly number[],
  phrase: readonly [number, number],
): readonly Span[] {
  const before = spanOf(
    tree,
    rest.filter((at) => at < phrase[0]),
  );
  const after = spanOf(
    tree,
    rest.filter((at) => at > phrase[1]),
  );
  return [before, after].flatMap((span) => span ?? []);
}

function nextNoun(tree: SentenceTree, from: number): number | null {
  for (let token = from; token < tree.tokens.length && token < from + 8; token += 1) {
    const isLast = !/^(?:NN|POS)/.test(posAt(tree, token + 1));
    if (/^(?:NN|PRP)/.test(posAt(tree, token)) && isLast) return token;
  }
  return null;
}

/** "claims that …", "his promise to …", "reports indicating that …": a noun holds the content. */
export function nounAttributions(tree: SentenceTree, lexicon: Lexicon): readonly Attribution[] {
  return tree.tokens.flatMap((_, token): readonly Attribution[] => {
    const noun = lexicon.nouns.get(lemmaAt(tree, token));
    if (noun === undefined || !posAt(tree, token).startsWith('NN')) return [];
    const clause = childrenOf(tree, token, 'ccomp', 'acl', 'dep').find((at) =>
      isContentOfNoun(tree, at, token),
    );
    if (clause === undefined || isDenied(tree, token, lexicon)) return [];
    const owner = ownerOf(tree, token) ?? (noun.unnamed === null ? null : token);
    return [
      {
        basis: 'NOUN',
        kind: 'INDIRECT',
        sentence: tree.sentence.index,
        content: spansOf(tree, subtreeOf(tree, clause)),
        source: owner === null ? null : sourceWords(tree, owner, clause),
        cue: tree.tokens[token] ?? null,
        cueToken: token,
        contentHead: clause,
        frame: isInfinitive(tree, clause) ? 'INFINITIVE' : 'CLAUSE',
        told: true,
        verb: null,
      },
    ];
  });
}

/** "denied reports that …": whose word it is not, the denial says. */
function isDenied(tree: SentenceTree, noun: number, lexicon: Lexicon): boolean {
  const verb = lemmaAt(tree, governorOf(tree, noun));
  const denies =
    /^(?:reject|dismiss|dispute|rubbish)$/.test(verb) ||
    (lexicon.verbs.get(verb)?.kinds.has('DENY') ?? false);
  return hasRelation(tree, noun, 'obj') && denies;
}

function isContentOfNoun(tree: SentenceTree, clause: number, noun: number): boolean {
  if (clause < noun || !isPredicate(tree, clause) || hasRelation(tree, clause, 'acl:relcl'))
    return false;
  if (childrenOf(tree, clause, 'mark').some((mark) => wordAt(tree, mark) === 'that')) return true;
  const held = childrenOf(tree, noun, 'nmod:poss', 'case').some(
    (word) => hasRelation(tree, word, 'nmod') || wordAt(tree, word) === 'with',
  );
  return isInfinitive(tree, clause) && held;
}

/** Whose word it is: the possessor, or the subject of the verb that the noun is the object of. */
function ownerOf(tree: SentenceTree, noun: number): number | null {
  const possessor = childrenOf(tree, noun, 'nmod:poss').at(0);
  if (possessor !== undefined) return possessor;
  const by = childrenOf(tree, noun, 'nmod').find((phrase) =>
    childrenOf(tree, phrase, 'case').some((word) => /^(?:by|from|of)$/.test(wordAt(tree, word))),
  );
  if (by !== undefined) return by;
  const verb = governorOf(tree, noun);
  const withCase = childrenOf(tree, noun, 'case').some((word) => wordAt(tree, word) === 'with');
  if (hasRelation(tree, noun, 'obl') && withCase) return agentOf(tree, verb);
  if (!hasRelation(tree, noun, 'obj')) return null;
  return /^(?:make|have|issue|express|repeat|voice|give|raise|hold|offer|share|send|release|dismiss|deny|reject)$/.test(
    lemmaAt(tree, verb),
  )
    ? agentOf(tree, verb)
    : null;
}
