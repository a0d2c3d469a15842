import { type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

/** Lists without pages, with the most they get, or what they get as a rule where a row holds them whole. */
const LENGTHS: Readonly<Record<string, number>> = {
  'Assertion.sourceChain': 4,
  'CitationCycle.steps': 5,
  'ClaimPath.steps': 9,
  'Contradiction.sides': 2,
  'Corroboration.sides': 2,
  'FigureGroup.articles': 50,
  'FigureGroup.claims': 50,
  'IngestJob.problems': 50,
  'OwnSide.assertions': 10,
  'Qualification.sides': 2,
  'Review.between': 2,
  'RunChange.after': 4,
  'RunChange.before': 4,
  'SelfContradictionEdge.sides': 2,
  'Stance.assertions': 20,
  'Stance.contradictions': 20,
  // For each thing that a subgraph may have.
  'Subgraph.edges': 10,
  'Subgraph.nodes': 1,
  // Part of a row that is read anyhow.
  'ArticleVersion.boilerplate': 10,
  'ArticleVersion.integritySignals': 3,
  'ArticleVersion.links': 20,
  'Assertion.spans': 2,
  'Claim.highlights': 5,
  'ArticleFacets.countries': 10,
  'ArticleFacets.languages': 10,
  'ArticleFacets.months': 10,
  'ArticleFacets.outlets': 10,
  'ClaimFacets.countries': 10,
  'ClaimFacets.modalities': 10,
  'ClaimFacets.months': 10,
  'ClaimFacets.outlets': 10,
  'ClaimFacets.terminals': 10,
  'ContradictionFacets.countries': 10,
  'ContradictionFacets.degrees': 10,
  'ContradictionFacets.kinds': 10,
  'ContradictionFacets.months': 10,
  'ContradictionFacets.outlets': 10,
  'ContradictionFacets.reviews': 10,
  'CitationEdge.spans': 2,
  'CitedByEdge.spans': 2,
  'Contradiction.decidedBy': 2,
  'Corroboration.decidedBy': 2,
  'MentionEdge.spans': 2,
  'Qualification.decidedBy': 2,
};

/** What weighs more than a thing: a text has up to a million bytes. */
const WEIGHTS: Readonly<Record<string, number>> = { 'ArticleVersion.text': 20 };

/** How many things a list without pages counts as, by `Type.field`; undefined for a field that is none of them. */
export function lengthOfList(field: string): number | undefined {
  return LENGTHS[field];
}

/** How many things a field without fields of its own counts as. */
export function weightOfLeaf(field: string): number {
  return WEIGHTS[field] ?? 0;
}

/** How long the lists of the schema's own description are on average, for those who ask for it again and again. */
export function introspectionLengths(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const objects = types.filter((type) => isObjectType(type) && !isIntrospectionType(type));
  const fields = objects.flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : [],
  );
  const perType = Math.ceil(fields.length / Math.max(1, types.length));
  const perField = Math.ceil(
    fields.flatMap(({ args }) => args).length / Math.max(1, fields.length),
  );
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': perType,
    '__Type.inputFields': perField,
    '__Type.enumValues': perField,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 1,
    '__Field.args': perField,
    '__Directive.args': perField,
  };
}
