import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a document holds when each fragment is put where it is spread; the largest of its operations counts. */
export interface DocumentShape {
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  /** Fields and fragments at the root. */
  readonly roots: number;
  readonly depth: number;
  /** How often one place of the answer is asked for in one selection; each pair of them is compared by the check. */
  readonly repeats: number;
  readonly fragments: number;
  readonly operations: number;
}

interface Size extends Pick<
  DocumentShape,
  'aliases' | 'directives' | 'selections' | 'depth' | 'repeats'
> {
  /** How often each place of the answer is asked for, on this level. */
  readonly places: Places;
}
type Places = ReadonlyMap<string, number>;
interface Survey {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What each fragment comes to; null while it is looked at, so that a circle ends. */
  readonly known: Map<string, Size | null>;
}

const NOTHING: Size = {
  aliases: 0,
  directives: 0,
  selections: 0,
  depth: 0,
  repeats: 0,
  places: new Map(),
};

/** Measures a document without a schema, in one pass; a fragment that is spread a thousand times is looked at once. */
export function shapeOf({ definitions }: DocumentNode): DocumentShape {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const survey: Survey = {
    fragments: new Map(fragments.map((each) => [each.name.value, each])),
    known: new Map(),
  };
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const sizes = definitions.map((each) => sizeOfDefinition(each, survey));
  const most = (count: (size: Size) => number): number => Math.max(0, ...sizes.map(count));
  return {
    aliases: most(({ aliases }) => aliases),
    directives: most(({ directives }) => directives),
    selections: most(({ selections }) => selections),
    depth: most(({ depth }) => depth),
    repeats: most(({ repeats }) => repeats),
    roots: Math.max(0, ...operations.map((each) => each.selectionSet.selections.length)),
    fragments: fragments.length,
    operations: operations.length,
  };
}

function sizeOfDefinition(definition: DefinitionNode, survey: Survey): Size {
  if (definition.kind === Kind.FRAGMENT_DEFINITION) {
    return withDirectives(definition, sizeOfFragment(definition.name.value, survey));
  }
  if (definition.kind !== Kind.OPERATION_DEFINITION) return NOTHING;
  const size = withDirectives(definition, sizeOfSet(definition.selectionSet, survey));
  return (definition.variableDefinitions ?? []).reduce(
    (sum, each) => withDirectives(each, sum),
    size,
  );
}

function sizeOfSet(set: SelectionSetNode | undefined, survey: Survey): Size {
  const sizes = (set?.selections ?? []).map((each) => sizeOfSelection(each, survey));
  const sum = (count: (size: Size) => number): number =>
    sizes.reduce((total, size) => total + count(size), 0);
  const places = addUp(sizes.map((size) => size.places));
  return {
    aliases: sum(({ aliases }) => aliases),
    directives: sum(({ directives }) => directives),
    selections: sum(({ selections }) => selections),
    depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
    repeats: Math.max(0, ...places.values(), ...sizes.map(({ repeats }) => repeats)),
    places,
  };
}

function addUp(all: readonly Places[]): Places {
  const sum = new Map<string, number>();
  for (const places of all) {
    for (const [place, count] of places) sum.set(place, (sum.get(place) ?? 0) + count);
  }
  return sum;
}

function sizeOfSelection(selection: SelectionNode, survey: Survey): Size {
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    return oneMore(withDirectives(selection, sizeOfFragment(selection.name.value, survey)));
  }
  const inner = oneMore(withDirectives(selection, sizeOfSet(selection.selectionSet, survey)));
  if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
  const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
  const place = (selection.alias ?? selection.name).value;
  return { ...inner, aliases, depth: inner.depth + 1, places: new Map([[place, 1]]) };
}

function sizeOfFragment(name: string, survey: Survey): Size {
  const known = survey.known.get(name);
  if (known !== undefined) return known ?? NOTHING;
  survey.known.set(name, null);
  const size = sizeOfSet(survey.fragments.get(name)?.selectionSet, survey);
  survey.known.set(name, size);
  return size;
}

function oneMore(size: Size): Size {
  return { ...size, selections: size.selections + 1 };
}

function withDirectives(
  { directives = [] }: { readonly directives?: readonly unknown[] | undefined },
  size: Size,
): Size {
  return { ...size, directives: size.directives + directives.length };
}
