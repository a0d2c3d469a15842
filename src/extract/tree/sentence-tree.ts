import { type Dependency, type Sentence, type Token } from '../../domain/annotation.ts';
import { type Span } from '../../domain/span.ts';

/** A sentence with its dependency tree ready for questions; tokens are named by their index. */
export interface SentenceTree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** −1 for a root. */
  readonly governors: readonly number[];
  readonly relations: readonly string[];
  readonly children: readonly (readonly number[])[];
}

/** The tree over these arcs (default: the sentence's own); a token without an arc becomes a root. */
export function sentenceTree(
  sentence: Sentence,
  arcs: readonly Dependency[] = sentence.dependencies,
  tokens: readonly Token[] = sentence.tokens,
): SentenceTree {
  const governors = tokens.map(() => -1);
  const relations = tokens.map(() => 'root');
  const children: number[][] = tokens.map(() => []);
  for (const { dependent, governor, relation } of arcs) {
    governors[dependent] = governor;
    relations[dependent] = relation;
  }
  governors.forEach((governor, dependent) => children[governor]?.push(dependent));
  return { sentence, tokens, governors, relations, children };
}

/** The dependents of a token in text order, all or those with one of the relations (subtypes of a relation count). */
export function childrenOf(
  tree: SentenceTree,
  token: number,
  ...relations: readonly string[]
): readonly number[] {
  const all = tree.children[token] ?? [];
  return relations.length === 0
    ? all
    : all.filter((child) => hasRelation(tree, child, ...relations));
}

/** Whether a token hangs by one of these relations; `nsubj` covers `nsubj:pass` too. */
export function hasRelation(
  tree: SentenceTree,
  token: number,
  ...relations: readonly string[]
): boolean {
  const relation = tree.relations[token] ?? '';
  return relations.some((wanted) => relation === wanted || relation.startsWith(`${wanted}:`));
}

/** A token and all below it, in text order; what hangs below a token of `without` is left out with it. */
export function subtreeOf(
  tree: SentenceTree,
  token: number,
  without: ReadonlySet<number> = new Set(),
): readonly number[] {
  const found: number[] = [];
  const open = [token];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...childrenOf(tree, next).filter((child) => !without.has(child)));
  }
  return found.sort((one, other) => one - other);
}

/** Whether `token` is `ancestor` or hangs somewhere below it. */
export function isBelow(tree: SentenceTree, token: number, ancestor: number): boolean {
  for (let at = token, steps = 0; at >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (at === ancestor) return true;
    at = governorOf(tree, at);
  }
  return false;
}

/** −1 for a root. */
export function governorOf(tree: SentenceTree, token: number): number {
  return tree.governors[token] ?? -1;
}

/** The lemma in lower case; empty outside the sentence. */
export function lemmaAt(tree: SentenceTree, token: number): string {
  return tree.tokens[token]?.lemma.toLowerCase() ?? '';
}

/** The word in lower case; empty outside the sentence. */
export function wordAt(tree: SentenceTree, token: number): string {
  return tree.tokens[token]?.text.toLowerCase() ?? '';
}

/** The part of speech; empty outside the sentence. */
export function posAt(tree: SentenceTree, token: number): string {
  return tree.tokens[token]?.pos ?? '';
}

/** From the first to the last of these tokens; null for none. */
export function spanOf(tree: SentenceTree, tokens: readonly number[]): Span | null {
  if (tokens.length === 0) return null;
  const first = tree.tokens[Math.min(...tokens)];
  const last = tree.tokens[Math.max(...tokens)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** One span a run of neighbouring tokens. */
export function spansOf(tree: SentenceTree, tokens: readonly number[]): readonly Span[] {
  return runsOf(tokens).flatMap((run) => spanOf(tree, run) ?? []);
}

/** The tokens, sorted, split wherever one is missing between two. */
export function runsOf(tokens: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const token of [...new Set(tokens)].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.at(-1) === token - 1) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** Whether a token is punctuation. */
export function isPunctuation(tree: SentenceTree, token: number): boolean {
  return /^(?:[.,:]|``|''|HYPH|-LRB-|-RRB-|NFP)$/.test(posAt(tree, token));
}
