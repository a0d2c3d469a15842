import { moved, withArcs, type NewArc, type Repair } from './rewrite.ts';
import {
  childrenOf,
  governorOf,
  hasRelation,
  isBelow,
  isPunctuation,
  lemmaAt,
  wordAt,
  type SentenceTree,
} from './sentence-tree.ts';

/** "There may well have been": so many words stand between "there" and its verb. */
const LONGEST_AUXILIARIES = 4;

/**
 * "Officials said there were no survivors": without "that", parsers take the saying for the subject of what there is.
 * What there is becomes what is said.
 */
export const existentialContent: Repair = (tree, there) => {
  const verb = governorOf(tree, there);
  if (wordAt(tree, there) !== 'there' || !hasRelation(tree, there, 'advmod')) return null;
  const being = verbBehind(tree, there);
  if (being === null || verb < 0 || verb > there) return null;
  const thing = governorOf(tree, being);
  const saying = childrenOf(tree, thing, 'csubj').find((clause) => isBelow(tree, verb, clause));
  if (saying === undefined) return null;
  return withArcs(tree, arcsOf(tree, { there, verb, being, thing, saying }));
};

/** The form of "be" that "there" stands before. */
function verbBehind(tree: SentenceTree, there: number): number | null {
  for (let token = there + 1; token <= there + LONGEST_AUXILIARIES; token += 1) {
    if (lemmaAt(tree, token) === 'be' && hasRelation(tree, token, 'cop')) return token;
    if (!hasRelation(tree, token, 'aux', 'advmod')) return null;
  }
  return null;
}

interface Existential {
  readonly there: number;
  readonly verb: number;
  readonly being: number;
  readonly thing: number;
  readonly saying: number;
}

function arcsOf(
  tree: SentenceTree,
  { there, verb, being, thing, saying }: Existential,
): readonly NewArc[] {
  const before = (child: number): boolean =>
    child < thing && hasRelation(tree, child, 'aux', 'advmod') && child > there;
  const behind = (child: number): boolean => child > thing && isLoose(tree, thing, child);
  return [
    ...moved(tree, thing, { governor: being, wanted: before }),
    ...moved(tree, thing, { governor: saying, wanted: behind }).map((arc) =>
      arc.relation === 'acl' ? { ...arc, relation: 'advcl' } : arc,
    ),
    { dependent: saying, governor: governorOf(tree, thing), relation: tree.relations[thing] ?? '' },
    { dependent: being, governor: verb, relation: 'ccomp' },
    { dependent: there, governor: being, relation: 'expl' },
    { dependent: thing, governor: being, relation: 'nsubj' },
  ];
}

/** A mark, or what a comma parts from the thing: it belongs to the saying. */
function isLoose(tree: SentenceTree, thing: number, child: number): boolean {
  if (isPunctuation(tree, child)) return true;
  const commas = childrenOf(tree, thing, 'punct').filter((mark) => mark > thing && mark < child);
  return commas.some((mark) => wordAt(tree, mark) === ',') && hasRelation(tree, child, 'acl', 'advcl', 'parataxis'); // prettier-ignore
}
