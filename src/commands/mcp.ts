import { once } from 'node:events';
import { Readable } from 'node:stream';

import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

import { createMcpServer } from '../api/mcp/create-mcp-server.ts';
import { createApi } from '../api/server.ts';
import { EXIT } from './exit-code.ts';
import { readSavedOperations } from './operations.ts';
import { type Output } from './output.ts';
import { type Surroundings } from './surroundings.ts';
import { withGraph } from './with-graph.ts';

/** Answers an agent over standard input and output until it leaves; standard output carries nothing else. */
export async function runMcp(surroundings: Surroundings, output: Output): Promise<number> {
  const saved = await readSavedOperations();
  return withGraph({ surroundings, output }, async ({ answers }) => {
    const api = await createApi({ reader: answers });
    const server = createMcpServer(saved, (document, variables) =>
      api.execute(document, variables),
    );
    const input = Readable.from(surroundings.stdin);
    const left = Promise.race([once(input, 'close'), once(surroundings.signal, 'abort')]);
    try {
      await server.connect(new StdioServerTransport(input, surroundings.stdout));
      output.say('Speaking the Model Context Protocol on standard input and output.');
      await left;
    } finally {
      await server.close();
      await api.close();
    }
    return EXIT.ok;
  });
}
