import { readFileSync } from 'node:fs';
import { z } from 'zod';

const VOCABULARY = new URL('../../cypher/vocabulary.json', import.meta.url);

/** What tells of the recording, not of the news; keys of words and pages follow from their articles. */
const LEFT_OUT = new Set(
  'Ingest Review AuditRecord IngestOrder OrderedArticle GraphMark Migration StoryKey TELLS_OF PageKey STANDS_AT LINKS_TO OwnWordsKey SPEAKS_OF'.split(
    ' ',
  ),
);
const CLOCK = ['ingestedAt', 'observedAt', 'startedAt', 'change'];
/** What follows from the rest of the graph and is kept to be looked up. */
const WORKED_OUT = ['sortKey', 'articlesFor', 'claimsAgainst', 'articlesAgainst', 'contestedKey'];
/** The properties that no export has. */
export const UNTOLD: ReadonlySet<string> = new Set([...CLOCK, ...WORKED_OUT]);
/** Its nodes are there under what they are. */
const ABSTRACT = 'Entity';

/** Types by their names, in order. */
interface ExportedTypes {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

let known: ExportedTypes | null = null;

/** The types of nodes and edges that tell of the news, each in the order of their names. */
export function exportedTypes(): ExportedTypes {
  known ??= readTypes();
  return known;
}

function readTypes(): ExportedTypes {
  const vocabulary = z
    .object({
      nodes: z.record(z.string(), z.unknown()),
      relationships: z.record(z.string(), z.unknown()),
    })
    .parse(JSON.parse(readFileSync(VOCABULARY, 'utf8')));
  const isExported = (type: string): boolean => !LEFT_OUT.has(type) && type !== ABSTRACT;
  return {
    nodes: Object.keys(vocabulary.nodes).filter(isExported).sort(),
    edges: Object.keys(vocabulary.relationships).filter(isExported).sort(),
  };
}
