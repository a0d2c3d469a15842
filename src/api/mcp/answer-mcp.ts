import { type IncomingMessage } from 'node:http';

import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';

import { createContext, type Visit } from '../context.ts';
import { refusal } from '../guard/refusal.ts';
import { type GraphqlDoor, letIn } from '../http/answer-graphql.ts';
import { type OpenVisit } from '../http/open-visit.ts';
import { readBody } from '../http/read-body.ts';
import { type Answer } from '../http/send-answer.ts';
import { type AskGraph, createMcpServer } from './create-mcp-server.ts';

/** What answering agents takes: the same as answering GraphQL, and the operations that become tools. */
export interface McpDoor {
  readonly door: GraphqlDoor;
  readonly saved: ReadonlyMap<string, string>;
}

/**
 * Answers one message of the Model Context Protocol over HTTP, without a session: under the same keys, rates and bounds as a
 * question in GraphQL.
 * @throws GraphQLError with the status and headers of a refusal
 */
export async function answerMcp(
  { door, saved }: McpDoor,
  request: IncomingMessage,
  open: OpenVisit,
): Promise<Answer> {
  const visit = await letIn(door, request, open);
  if (request.method !== 'POST') throw onlyMessages();
  const { json: parsedBody } = await readBody(request, open);
  if (Array.isArray(parsedBody)) throw onlyOne();
  const server = createMcpServer(saved, askAs(door, visit));
  // Neither a session nor a stream: what belongs to one request ends with it.
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  try {
    await server.connect(transport);
    return await toAnswer(await transport.handleRequest(toWeb(request), { parsedBody }));
  } finally {
    await server.close();
  }
}

function askAs({ apollo, reader, admission }: GraphqlDoor, visit: Visit): AskGraph {
  return async (query, variables) => {
    const leave = await admission.enter(visit.signal);
    try {
      const { body } = await apollo.executeOperation(
        { query, variables: { ...variables } },
        { contextValue: createContext({ reader, changes: null }, visit) },
      );
      return body.kind === 'single' ? body.singleResult : body.initialResult;
    } finally {
      leave();
    }
  };
}

/** The request without its body, which has been read. */
function toWeb({ method = 'POST', headers: given }: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return new Request('http://localhost/mcp', { method, headers });
}

async function toAnswer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: await response.text() };
}

function onlyMessages(): Error {
  return refusal({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: 'messages are sent by POST; nothing is streamed here',
    headers: { allow: 'POST' },
  });
}

function onlyOne(): Error {
  return refusal({ status: 400, code: 'BAD_REQUEST', message: 'one message at a time was wanted' });
}
