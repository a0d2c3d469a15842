import { type Api, createApi } from '../api/server.ts';
import { execute } from './execute.ts';
import { EXIT } from './exit-code.ts';
import { findRun, listRuns } from './list-runs.ts';
import { readOperation } from './operations.ts';
import { type Output } from './output.ts';
import { formatRunChange, readRunChanges, type RunChange, type RunChanges } from './run-changes.ts';
import { type Surroundings } from './surroundings.ts';
import { printable } from './table.ts';
import { withGraph } from './with-graph.ts';

/**
 * Prints what one run of the extractor found in the texts and another did not, article by article.
 * @throws CounterclaimError NOT_FOUND when a run is not in the graph
 */
export function runRunsDiff(
  surroundings: Surroundings,
  output: Output,
  request: { readonly from: string; readonly to: string },
): Promise<number> {
  return withGraph({ surroundings, output }, async ({ reader }) => {
    const api = await createApi({ reader });
    try {
      const runs = await listRuns(api);
      const ids = { from: findRun(runs, request.from).id, to: findRun(runs, request.to).id };
      await printPages(api, ids, output);
    } finally {
      await api.close();
    }
    return EXIT.ok;
  });
}

async function printPages(
  api: Pick<Api, 'execute'>,
  ids: { readonly from: string; readonly to: string },
  output: Output,
): Promise<void> {
  const document = await readOperation('run-diff', '.');
  let article = '';
  for (let after: string | null = null; ;) {
    const diff = readRunChanges(await execute(api, document, { ...ids, after }));
    if (after === null) sayHowMuch(diff, output);
    for (const change of diff.changes.nodes) article = printChange(change, article, output);
    if (!diff.changes.pageInfo.hasNextPage) return;
    after = diff.changes.pageInfo.endCursor;
  }
}

function sayHowMuch(diff: RunChanges, output: Output): void {
  const { changes, versionsCompared, versionsOnlyFrom, versionsOnlyTo } = diff;
  output.say(
    `${changes.totalCount} claims differ in ${versionsCompared} texts that both runs read; ` +
      `${versionsOnlyFrom} only the first read, ${versionsOnlyTo} only the second`,
  );
}

/** Prints a change, under the key of its article where that is another than before. */
function printChange(change: RunChange, before: string, output: Output): string {
  const { key } = change.article;
  if (output.isJson) output.answer(JSON.stringify(change));
  else {
    if (key !== before) output.answer(printable(key));
    output.answer(`  ${printable(formatRunChange(change))}`);
  }
  return key;
}
