import { ask } from './ask.ts';
import { type Examples } from './example-variables.ts';

const QUERY = `query Examples {
  stories(first: 1) { nodes { id } }
  articles(first: 1) { nodes { id key } }
  dated: claims(first: 2) { nodes { id statement assertions(first: 5) { nodes { article { published } } } } }
  outlets(publishing: true, first: 2) { nodes { id } }
  people(first: 2) { nodes { id name } }
  runs(first: 2) { nodes { id } }
}`;

interface Things<Thing> {
  readonly nodes: readonly Thing[];
}
interface Id {
  readonly id: string;
}
interface Found {
  readonly stories: Things<Id>;
  readonly articles: Things<Id & { readonly key: string }>;
  readonly dated: Things<
    Id & {
      readonly statement: string;
      readonly assertions: Things<{ readonly article: { readonly published: string | null } }>;
    }
  >;
  readonly outlets: Things<Id>;
  readonly people: Things<Id & { readonly name: string }>;
  readonly runs: Things<Id>;
}

/** Some things that this graph has; null where it may not be asked. */
export async function loadExamples(key: string): Promise<Examples | null> {
  const { body } = await ask({ query: QUERY, key });
  const { data } = body as { readonly data?: Found | null };
  if (!data) return null;
  const claims = data.dated.nodes;
  const dates = claims.flatMap(({ assertions }) =>
    assertions.nodes.flatMap(({ article }) => article.published?.slice(0, 10) ?? []),
  );
  return {
    stories: idsOf(data.stories),
    keys: data.articles.nodes.map(({ key: name }) => name),
    articles: idsOf(data.articles),
    outlets: idsOf(data.outlets),
    people: idsOf(data.people),
    claims: idsOf(data.dated),
    // One run alone is compared with itself, which shows the form of the answer.
    runs: [...idsOf(data.runs), ...idsOf(data.runs)],
    names: data.people.nodes.map(({ name }) => name),
    dates: [...dates, new Date().toISOString().slice(0, 10)],
    statements: claims.map(({ statement }) => statement),
  };
}

function idsOf({ nodes }: Things<Id>): readonly string[] {
  return nodes.map(({ id }) => id);
}
