import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ResultSummary } from 'neo4j-driver';

import { wrapRead } from '../../../src/store/fragment.ts';
import { toPageParams } from '../../../src/store/page-params.ts';
import { toDriverValue } from '../../../src/store/values.ts';
import { encodeCursor } from '../../../src/lib/cursor.ts';
import { emptyGraph, runRaw, type TestGraph } from '../../support/empty-graph.ts';

const MANY = 4_000;
const FILL = `
UNWIND range(1, $many) AS number
WITH toString(100000 + number) AS no
CREATE (article:Counterclaim:Article {id: 'a' + no, key: no, title: 'T' + no, sortKey: 'T' + no})
CREATE (claim:Counterclaim:Claim {id: 'c' + no, statement: 'S' + no, sortKey: 'S' + no, contestedKey: no,
  articlesFor: 1, claimsAgainst: 1, articlesAgainst: 1, subject: 's', predicate: 'p', polarity: 'POSITIVE'})
CREATE (other:Counterclaim:Claim {id: 'd' + no})
CREATE (assertion:Counterclaim:Assertion {id: 's' + no, sortKey: 'A' + no, live: true})
CREATE (assertion)-[:OF {id: 'of' + no}]->(claim)
CREATE (claim)-[:CONTRADICTS {id: 'x' + no, sortKey: no}]->(other)
CREATE (claim)-[:QUALIFIES {id: 'q' + no, sortKey: no}]->(other)
CREATE (:Counterclaim:Story {id: 't' + no, sortKey: no})
CREATE (:Counterclaim:Entity:Person {id: 'p' + no, name: 'N' + no + 'P'})
CREATE (:Counterclaim:Entity:Organization {id: 'o' + no, name: 'N' + no + 'O'})
CREATE (:Counterclaim:Outlet {id: 'u' + no, name: 'U' + no})`;

type Profile = Exclude<ResultSummary['profile'], false>;

let graph: TestGraph;
beforeAll(async () => {
  graph = await emptyGraph();
  await runRaw(graph.connection, FILL, { many: toDriverValue(MANY) });
  await runRaw(graph.connection, 'CALL db.awaitIndexes(60)');
  // Else plans stand that were made for the few things of an earlier file.
  await runRaw(graph.connection, 'CALL db.prepareForReplanning(60)');
}, 120_000);
afterAll(() => graph.connection.close());

/** How often the store is looked into for a page of 20 after a place. */
async function hitsOf(field: string, after: string | null): Promise<number> {
  const statement = wrapRead(field, false);
  const page = { first: 20, after, withTotal: false };
  const session = graph.connection.driver().session({ database: graph.connection.database });
  try {
    const params = toDriverValue(toPageParams(statement, { page, filter: {} })) as object;
    const { records, summary } = await session.run(`PROFILE ${statement.text}`, params);
    expect(records[0]?.get('items')).toHaveLength(21);
    return summary.profile === false ? 0 : hitsBelow(summary.profile);
  } finally {
    await session.close();
  }
}

function hitsBelow({ dbHits, children }: Profile): number {
  return children.map(hitsBelow).reduce((sum, hits) => sum + hits, dbHits);
}

it.each([
  ['articles', 'T', 'a'],
  ['claims', 'S', 'c'],
  ['assertions', 'A', 's'],
  ['contradictions', '', 'x'],
  ['qualifications', '', 'q'],
  ['contested-claims', '', 'c'],
  ['stories', '', 't'],
  ['people', 'N', 'p'],
  ['organizations', 'N', 'o'],
  ['outlets', 'U', 'u'],
])(
  'a page of %s costs the same wherever it begins',
  async (field, key, id) => {
    const first = await hitsOf(field, null);
    const late = await hitsOf(field, encodeCursor([`${key}${100_000 + MANY - 100}`, `${id}${100_000 + MANY - 100}`])); // prettier-ignore
    expect(late).toBeLessThan(first * 1.2 + 10);
    expect(first).toBeLessThan(MANY);
  },
  60_000,
);
