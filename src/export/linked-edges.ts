import { type EdgeItem } from './graph-item.ts';
import { expandName, iriOf, type LinkedThing, linkTo } from './linked-names.ts';
import { evidenceOf } from './linked-spans.ts';
import { literalsOf, type NameTable } from './linked-values.ts';
import { textOf, textsOf } from './row-values.ts';

interface EdgeNames {
  readonly name: string;
  /** Standards that say the same of the two. */
  readonly also?: readonly string[];
  /** The name is said of the edge's end, and leads to its start. */
  readonly isReversed?: boolean;
}

const ANYTHING: EdgeNames = { name: 'cc:joins' };

/** How each type of edge is told in linked data. */
export const EDGE_NAMES: Readonly<Record<string, EdgeNames>> = {
  PUBLISHED: { name: 'publisher', isReversed: true },
  HAS_VERSION: { name: 'prov:specializationOf', isReversed: true },
  CONTAINS: { name: 'prov:wasDerivedFrom', also: ['isPartOf'], isReversed: true },
  OF: { name: 'cc:states', also: ['oa:hasBody'] },
  READ_BY: { name: 'prov:used', isReversed: true },
  NAMES: { name: 'cc:names' },
  PART_OF: { name: 'cc:partOfStory' },
  SAME_STORY: { name: 'cc:sameStoryAs' },
  MENTIONS: { name: 'mentions' },
  ATTRIBUTED_TO: { name: 'prov:wasAttributedTo' },
  ABOUT: { name: 'about' },
  CITES: { name: 'citation' },
  CONTRADICTS: { name: 'cc:contradicts' },
  CORROBORATES: { name: 'cc:corroborates' },
  QUALIFIES: { name: 'cc:qualifies' },
  DRIFTS: { name: 'cc:driftsFrom' },
  ASSERTS: { name: 'cc:asserts' },
};

/** By what an edge was judged, its name; who are not one, or perhaps not, are never said to be. */
const JUDGED: NameTable = {
  SAME: 'cc:judgedSameAs',
  NOT_SAME: 'cc:judgedOtherThan',
  UNSURE: 'cc:judgedUnsure',
};

const PROPERTIES: NameTable = {
  kind: 'cc:kind',
  degree: 'cc:degree',
  score: 'cc:score',
  reason: 'cc:reason',
  method: 'cc:method',
  role: 'cc:role',
  cue: 'cc:cue',
  order: 'cc:order',
  direction: 'cc:direction',
  judgement: 'cc:judgement',
  by: 'cc:by',
  firstSaid: 'cc:firstSaid',
  lastSaid: 'cc:lastSaid',
  likeness: 'cc:likeness',
  copiedShare: 'cc:copiedShare',
  sharedWords: 'keywords',
  urls: 'url',
  name: 'name',
  aliases: 'alternateName',
  title: 'jobTitle',
};

/**
 * An edge as linked data: what it says of the two, and the statement itself under the edge's id, with what is known of it
 * and the run that made it.
 */
export function linkedEdge(edge: EdgeItem): readonly LinkedThing[] {
  const { name, also = [], isReversed = false } = namesOf(edge);
  const [subject, object] = isReversed ? [edge.to, edge.from] : [edge.from, edge.to];
  const said = Object.fromEntries([name, ...also].map((each) => [each, [linkTo(object)]]));
  return [
    { '@id': iriOf(subject), ...said },
    {
      '@id': iriOf(edge.id),
      '@type': ['rdf:Statement'],
      'cc:edgeType': [edge.type],
      'rdf:subject': [linkTo(subject)],
      'rdf:predicate': [{ '@id': expandName(name) }],
      'rdf:object': [linkTo(object)],
      ...literalsOf(edge.row, PROPERTIES),
      'cc:restsOn': textsOf(edge.row, 'assertionIds').map(linkTo),
      'cc:evidence': evidenceOf(edge.row),
      'prov:wasGeneratedBy': textsOf(edge.row, 'runId').map(linkTo),
    },
  ];
}

function namesOf({ type, row }: EdgeItem): EdgeNames {
  const judged = JUDGED[textOf(row, 'judgement') ?? ''];
  if (type === 'SAME_AS' && judged !== undefined) return { name: judged };
  return EDGE_NAMES[type] ?? ANYTHING;
}
