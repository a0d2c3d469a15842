import { type GraphRow } from '../domain/graph-store.ts';
import { type NodeItem } from './graph-item.ts';
import { iriOf, type LinkedProperties, type LinkedThing, linkTo } from './linked-names.ts';
import { targetsIn } from './linked-spans.ts';
import { literalsOf, type NameTable } from './linked-values.ts';
import { textOf, textsOf } from './row-values.ts';

interface NodeNames {
  readonly types: readonly string[];
  readonly names: NameTable;
}

const NAMED: NameTable = { name: 'name', aliases: 'alternateName', countryCode: 'cc:countryCode' };
const QUANTITY: NameTable = {
  quantityValue: 'value',
  quantityAtLeast: 'minValue',
  quantityAtMost: 'maxValue',
  quantityUnit: 'unitText',
  quantityApproximator: 'cc:approximator',
  quantityCounts: 'cc:counts',
  quantityScope: 'cc:scope',
};
const ASSERTION: NameTable = {
  spanExacts: 'text',
  voice: 'cc:voice',
  modality: 'cc:modality',
  hedges: 'cc:hedge',
  terminal: 'cc:terminal',
  quantityText: 'cc:quantityText',
  timeText: 'cc:timeText',
  timeNormalized: 'cc:time',
  confidence: 'cc:confidence',
  checkWorthiness: 'cc:checkWorthiness',
  live: 'cc:isLive',
};
const ANYTHING: NodeNames = { types: ['Thing'], names: NAMED };

/** How each type of node is told in linked data. */
export const NODE_NAMES: Readonly<Record<string, NodeNames>> = {
  Outlet: { types: ['NewsMediaOrganization'], names: { ...NAMED, domain: 'cc:domain' } },
  Article: {
    types: ['NewsArticle'],
    names: {
      key: 'identifier',
      url: 'url',
      title: 'headline',
      byline: 'creditText',
      published: 'datePublished',
      language: 'inLanguage',
    },
  },
  ArticleVersion: {
    types: ['cc:ArticleVersion', 'prov:Entity'],
    names: { text: 'text', textHash: 'cc:textHash', current: 'cc:isCurrent' },
  },
  Person: { types: ['Person'], names: { ...NAMED, title: 'jobTitle', isOffice: 'cc:isOffice' } },
  Organization: { types: ['Organization'], names: NAMED },
  Country: { types: ['Country'], names: NAMED },
  Place: { types: ['Place'], names: NAMED },
  UnnamedSource: { types: ['cc:UnnamedSource'], names: { kind: 'cc:kind', words: 'description' } },
  Claim: {
    types: ['Claim'],
    names: { statement: 'text', polarity: 'cc:polarity', predicate: 'cc:predicate' },
  },
  Assertion: { types: ['cc:Assertion', 'Quotation', 'oa:Annotation'], names: ASSERTION },
  Story: {
    types: ['cc:Story'],
    names: { label: 'name', firstSaid: 'cc:firstSaid', lastSaid: 'cc:lastSaid' },
  },
  ExtractionRun: {
    types: ['prov:Activity'],
    names: { engine: 'cc:engine', version: 'softwareVersion', configHash: 'cc:configHash' },
  },
};

/** A node as linked data. */
export function linkedNode({ id, type, row }: NodeItem): LinkedThing {
  const { types, names } = NODE_NAMES[type] ?? ANYTHING;
  return {
    '@id': iriOf(id),
    '@type': types,
    ...literalsOf(row, names),
    ...identityOf(row),
    ...quantityOf(row),
    ...(type === 'Assertion' && foundBy(row)),
    ...(type === 'UnnamedSource' && articleOf(row)),
  };
}

function identityOf(row: GraphRow): LinkedProperties {
  const id = textOf(row, 'wikidataId');
  if (id === null) return {};
  return { sameAs: [{ '@id': `http://www.wikidata.org/entity/${encodeURIComponent(id)}` }] };
}

function quantityOf(row: GraphRow): LinkedProperties {
  const told = literalsOf(row, QUANTITY);
  if (Object.keys(told).length === 0) return {};
  const id = `${iriOf(String(row['id']))}#quantity`;
  return { 'cc:quantity': [{ '@id': id, '@type': ['QuantitativeValue'], ...told }] };
}

/** Where an assertion stands, and which runs found it there. */
function foundBy(row: GraphRow): LinkedProperties {
  const versionId = textOf(row, 'versionId');
  return {
    'prov:wasGeneratedBy': textsOf(row, 'runIds').map(linkTo),
    'oa:hasTarget': versionId === null ? [] : targetsIn(row, versionId),
  };
}

function articleOf(row: GraphRow): LinkedProperties {
  return { 'cc:namedIn': textsOf(row, 'articleId').map(linkTo) };
}
