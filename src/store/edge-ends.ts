const NAMED = ['Outlet', 'Person', 'Organization', 'Country', 'Place'];
const HOLDERS = ['Article', 'Outlet', 'Person', 'Organization', 'Country'];
const SOURCES = [...NAMED, 'Article', 'UnnamedSource'];
const CLAIMS = { from: ['Claim'], to: ['Claim'] };

/** Which types of nodes an edge of each type may join. */
export const EDGE_ENDS: Readonly<
  Record<string, { readonly from: readonly string[]; readonly to: readonly string[] }>
> = {
  ABOUT: { from: ['Claim'], to: NAMED },
  ASSERTS: { from: HOLDERS, to: ['Claim'] },
  ATTRIBUTED_TO: { from: ['Assertion'], to: SOURCES },
  CITES: { from: ['Article'], to: SOURCES },
  CONTAINS: { from: ['ArticleVersion'], to: ['Assertion'] },
  CONTRADICTS: CLAIMS,
  CORROBORATES: CLAIMS,
  DRIFTS: { from: ['Assertion'], to: ['Assertion'] },
  HAS_VERSION: { from: ['Article'], to: ['ArticleVersion'] },
  MENTIONS: { from: ['Article'], to: NAMED },
  NAMES: { from: ['ArticleVersion'], to: NAMED },
  OF: { from: ['Assertion'], to: ['Claim'] },
  PART_OF: { from: ['Article'], to: ['Story'] },
  PUBLISHED: { from: ['Outlet'], to: ['Article'] },
  QUALIFIES: CLAIMS,
  READ_BY: { from: ['ArticleVersion'], to: ['ExtractionRun'] },
  SAME_AS: { from: NAMED, to: NAMED },
  SAME_STORY: { from: ['Article'], to: ['Article'] },
};

/** Whether an edge of a type can join two nodes of these types. */
export function canJoin(edgeType: string, nodeTypes: readonly string[]): boolean {
  const ends = EDGE_ENDS[edgeType];
  const has = (types: readonly string[]): boolean => types.some((type) => nodeTypes.includes(type));
  return ends === undefined || (has(ends.from) && has(ends.to));
}
