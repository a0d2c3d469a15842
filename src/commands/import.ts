import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';

import { readConfig } from '../config.ts';
import { canonicalLines } from '../export/canonical.ts';
import { isLinkedData } from '../fetch/linked-data/is-linked-data.ts';
import { loadParseKnowledge } from '../fetch/knowledge-parse.ts';
import { importGraph } from '../ingest/import/import-graph.ts';
import { EXIT } from './exit-code.ts';
import { runIngest } from './ingest.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** Reads back what an export wrote, into an empty graph; or what others say in the words of schema.org, as any article. */
export async function runImport(
  surroundings: Surroundings,
  output: Output,
  file: string,
): Promise<number> {
  const path = resolve(surroundings.folder, file);
  if (await isLinkedData(path)) return runIngest(surroundings, output, { inputs: [file] });
  const config = readConfig(surroundings.environment);
  const parse = await loadParseKnowledge(config.knowledgeFolder);
  return withGraph({ surroundings, output, isImport: true }, async ({ reader, importer }) => {
    output.progress(`importing ${basename(path)} …`);
    const done = await importGraph({
      open: () => createReadStream(path),
      origin: path,
      graph: importer,
      lines: () => canonicalLines(reader),
      parse,
      signal: surroundings.signal,
    });
    output.progress('');
    const told = `${done.nodes} nodes and ${done.edges} edges`;
    const said = done.isNew
      ? `imported ${told}`
      : `${told} were there already; nothing was changed`;
    output.answer(output.isJson ? JSON.stringify(done) : said);
    return EXIT.ok;
  });
}
