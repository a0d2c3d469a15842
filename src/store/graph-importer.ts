import { z } from 'zod';

import { CounterclaimError } from '../domain/errors.ts';
import {
  type ArticleKeys,
  type GraphImport,
  type ImportedArticle,
} from '../domain/graph-import.ts';
import { type GraphRow } from '../domain/graph-store.ts';
import { articleKeyRows } from './article-keys.ts';
import { heldClaimOf, heldClaims } from './comparable-claims.ts';
import { type GraphConnection } from './connect.ts';
import { lockForWriting, MARK_ID } from './graph-mark.ts';
import { readImportState } from './import-state.ts';
import { ledgerRow } from './ledger-row.ts';
import { type OpenGraph } from './open-graph.ts';
import { numbers, text, texts } from './row-values.ts';
import { runRead, runWrite, type StatementRunner } from './run-statement.ts';
import { defineStatement } from './statement.ts';
import { writeOwnWords } from './write-own-words.ts';
import { withType } from './with-type.ts';
import { workOut } from './work-out.ts';
import { putArticleEdges, recordInputs } from './write-statements.ts';

const properties = z.custom<GraphRow>();

export const putImportedNodes = defineStatement('writes/put-imported-nodes', {
  params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
  row: z.object({}),
});

export const putImportedEdges = defineStatement('writes/put-imported-edges', {
  params: z.object({
    rows: z.array(z.object({ id: z.string(), from: z.string(), to: z.string(), properties })),
  }),
  row: z.object({ written: z.number() }),
});

export const markImport = defineStatement('writes/mark-import', {
  params: z.object({ markId: z.string(), importing: z.string().nullable() }),
  row: z.object({ nonce: z.string() }),
});

export const importedArticles = defineStatement('reads/imported-articles', {
  params: z.object({ after: z.string(), first: z.number() }),
  row: z
    .object({
      ...{ articleId: z.string(), key: z.string(), url: text },
      ...{ title: text, titleOrigin: text, byline: text, bylineOrigin: text },
      ...{ outlet: text, outletOrigin: text, published: text, publishedOrigin: text },
      ...{ storyWords: texts, storyWeights: numbers },
      ...{ text: z.string(), textHash: z.string(), runId: text },
      ...{ linkStarts: numbers, linkEnds: numbers, linkUrls: texts },
    })
    .transform(({ linkStarts, linkEnds, linkUrls, ...row }): ImportedArticle => ({
      ...row,
      links: linkUrls.map((url, at) => ({
        start: linkStarts[at] ?? 0,
        end: linkEnds[at] ?? 0,
        url,
      })),
    })),
});

/** What fills an open graph, which nobody else gets to see meanwhile. */
export function createGraphImporter({ connection, nonce }: OpenGraph): GraphImport {
  const transact = <Result>(work: (runner: StatementRunner) => Promise<Result>): Promise<Result> =>
    runWrite(connection, async (runner) => {
      await lockForWriting(runner, nonce, true);
      return work(runner);
    });
  const mark = (importing: string | null): Promise<void> =>
    transact(async (runner) => {
      await runner.run(markImport, { markId: MARK_ID, importing });
    });
  return {
    state: () => readImportState(connection),
    begin: mark,
    putRows: (type, rows) => transact((runner) => putRows(runner, type, rows)),
    articles: (after, first) => read(connection, importedArticles, { after, first }),
    putKeys: (keys) => transact((runner) => putKeys(runner, keys)),
    heldClaims: async (claimIds) =>
      (await read(connection, heldClaims, { claimIds })).map(heldClaimOf),
    putOwnWords: (words) => transact((runner) => writeOwnWords(runner, words)),
    workOut: () => workOut(connection),
    finish: () => mark(null),
  };
}

/** What is read in the middle of a long write may take as long. */
function read<Params extends object, Row>(
  connection: GraphConnection,
  statement: Parameters<typeof runRead<Params, Row>>[1],
  params: Params,
): Promise<Row[]> {
  return runRead(connection, statement, { params, timeout: connection.limits.writeTimeout });
}

/** What a row has beside its properties. */
const ENDS = ['type', 'from', 'to'];

async function putRows(
  runner: StatementRunner,
  label: string,
  rows: readonly GraphRow[],
): Promise<void> {
  const written = rows.map((row) => ({
    id: String(row['id']),
    from: String(row['from']),
    to: String(row['to']),
    properties: Object.fromEntries(Object.entries(row).filter(([name]) => !ENDS.includes(name))),
  }));
  if (rows[0]?.['from'] === undefined) {
    await runner.run(withType(putImportedNodes, ':Claim,', `:${label},`), { rows: written });
    return;
  }
  const statement = withType(putImportedEdges, ':CITES ', `:${label} `);
  const [count] = await runner.run(statement, { rows: written });
  if (count?.written === rows.length) return;
  throw new CounterclaimError(
    'DATABASE_FAILED',
    `${rows.length} edges ${label} were to be written, ${count?.written ?? 0} were`,
  );
}

async function putKeys(runner: StatementRunner, keys: readonly ArticleKeys[]): Promise<void> {
  for (const { article, words, links } of keys) {
    const { articleId, key, url, text: own, published, runId } = article;
    const keyed = {
      article: { id: articleId, key, url, text: own },
      words,
      published,
      links,
      runId,
    };
    await runner.run(putArticleEdges, {
      ...{ articleId, published: [], mentions: [], citations: [] },
      ...articleKeyRows(keyed),
    });
  }
  await runner.run(recordInputs, { rows: keys.map(({ entry }) => ledgerRow(entry)) });
}
