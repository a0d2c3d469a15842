import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

import { type AnswerReader } from '../../src/api/answer-reader.ts';
import { createApi } from '../../src/api/server.ts';
import { LOCAL_SERVING } from '../../src/api/serving.ts';
import { type ConnectionOptions, connectGraph } from '../../src/store/connect.ts';
import { createGraphReader } from '../../src/store/graph-reader.ts';
import { PEER_SCHEMA } from './peer-schema.ts';
import { QUESTIONS } from './questions.ts';

/**
 * One way to answer, as a process of its own: `tsx way.ts NAME`, with the database in the environment. Prints its
 * address, and how many statements it has sent when asked at `/statements`.
 */
const [name = ''] = process.argv.slice(2);
const graph = JSON.parse(process.env['GRAPH'] ?? '{}') as ConnectionOptions;
let statements = 0;
process.send?.({ address: await listen() });
process.on('message', () => process.send?.({ statements }));

function listen(): Promise<string> {
  if (name === 'by hand') return byHand();
  return name === 'peer' ? peer() : ours(name === 'planned');
}

async function ours(isPlanned: boolean): Promise<string> {
  const connection = await connectGraph({
    ...graph,
    limits: { readTimeout: 60_000 },
    onStatement: () => {
      statements += 1;
    },
  });
  const planning = createGraphReader(connection);
  const reader = isPlanned ? planning : withoutPlans(planning);
  const bounds = { ...LOCAL_SERVING.bounds, requestMilliseconds: 60_000 };
  const api = await createApi({ reader, serving: { ratePoints: null, bounds } });
  return api.listen(0);
}

function withoutPlans(reader: AnswerReader): AnswerReader {
  return {
    nodes: (ids, signal) => reader.nodes(ids, signal),
    related: (request) => reader.related(request),
    list: (request) => reader.list(request),
  };
}

async function peer(): Promise<string> {
  const { uri, user, password } = graph;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
  const server = new ApolloServer({ schema, introspection: false });
  const context = () => Promise.resolve({ sessionConfig: { database: graph.database } });
  const { url } = await startStandaloneServer(server, { listen: { port: 0 }, context });
  return url;
}

/** The least there is to do: one statement, and its answer as JSON. */
async function byHand(): Promise<string> {
  const { uri, user, password, database } = graph;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
  });
  const texts = new Map(QUESTIONS.map(({ name: question, cypher }) => [question, cypher]));
  const answer = async (body: string): Promise<string> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: object };
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const work = { timeout: 60_000 };
      const { records } = await session.executeRead((each) => each.run(texts.get(query) ?? '', variables), work); // prettier-ignore
      statements += 1;
      return JSON.stringify({ data: records[0]?.get('data') as unknown });
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      answer(Buffer.concat(parts).toString()).then(
        (body) => response.setHeader('content-type', 'application/json').end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
