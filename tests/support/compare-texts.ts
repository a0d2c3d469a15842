import { type Knowledge, loadKnowledge } from '../../src/fetch/load-knowledge.ts';
import { type ArticleReading } from '../../src/domain/reading.ts';
import { type ClaimInContext, type ClaimRelation } from '../../src/domain/relation.ts';
import { claimsOfReadings } from '../../src/ingest/claims-in-context.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { relateClaims } from '../../src/relate/relate-claims.ts';
import { aStory } from './builders.ts';
import { testReader } from './test-reader.ts';

const annotator = testReader();
let knowledge: Promise<Knowledge> | null = null;

/** Two texts, each with its day of publication where it matters. */
export interface ComparedTexts {
  readonly title: string;
  readonly texts: readonly [string, string];
  readonly published?: readonly [string, string];
}

/** The relations of two short articles, read by the real reader, as if they told of one event. */
export async function compareTexts({
  title,
  texts,
  published,
}: ComparedTexts): Promise<readonly ClaimRelation[]> {
  const readings = await Promise.all(
    texts.map((text, index) => read(`${index}`, { title, text, published: published?.[index] })),
  );
  const { comparison } = await knowledgeOfTests();
  return relateClaims(claimsOfReadings(readings).map(inOneStory), [], comparison);
}

/** The test is of claims: both articles are given one story. */
function inOneStory({ claim, assertions }: ClaimInContext): ClaimInContext {
  return {
    claim,
    assertions: assertions.map((held) => ({
      ...held,
      story: aStory(undefined, held.story.published),
    })),
  };
}

async function read(
  key: string,
  {
    title,
    text,
    published,
  }: { readonly title: string; readonly text: string; readonly published: string | undefined },
): Promise<ArticleReading> {
  const metadata = published === undefined ? { title } : { title, published };
  const document = { key, origin: key, text: `${title}\n\n${text}\n`, metadata };
  return readArticle(document, annotator, await knowledgeOfTests());
}

function knowledgeOfTests(): Promise<Knowledge> {
  return (knowledge ??= loadKnowledge());
}
