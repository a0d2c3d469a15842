import { type IncomingMessage } from 'node:http';

import {
  type ApolloServer,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';

import { GraphQLError } from 'graphql';

import { type Authenticate } from '../access/authenticate.ts';
import { type Caller } from '../access/caller.ts';
import { pointsOf, type RateLimits } from '../access/rate-limits.ts';
import { addressOf, type Arrived, type TrustedProxies } from '../access/trusted-proxies.ts';
import { createContext, type GraphAccess, type RequestContext, type Visit } from '../context.ts';
import { type Admission } from '../guard/admission.ts';
import { refusal } from '../guard/refusal.ts';
import { bodyBytesFor, refuseOtherLarge } from './large-bodies.ts';
import { NO_BODY, readBody } from './read-body.ts';
import { refuseOtherAnswers } from './refuse-other-answers.ts';
import { findSaved, type SavedRules } from './saved-documents.ts';
import { type Answer } from './send-answer.ts';
import { askedIn, toApollo } from './to-apollo.ts';
import { type OpenVisit } from './open-visit.ts';

/** What answering over HTTP takes. */
export interface GraphqlDoor extends GraphAccess {
  readonly apollo: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly rates: RateLimits;
  readonly proxies: TrustedProxies;
  readonly admission: Admission;
  readonly saved: SavedRules;
  /** How long the body of a request may be that hands in articles. */
  readonly ingestBytes: number;
  readonly checkDocument: (text: string) => void;
}

/** How long after the deadline a request may still end by itself, before it is answered whatever goes on. */
const GRACE_MILLISECONDS = 500;

/**
 * Answers one request: who asks, what it is, a place, then the graph; what is cheap to refuse comes first.
 * @throws GraphQLError with the status and headers of a refusal
 */
export async function answerGraphql(
  door: GraphqlDoor,
  request: IncomingMessage,
  open: OpenVisit,
): Promise<Answer> {
  const visit = await letIn(door, request, open);
  refuseOtherAnswers(request.headers.accept);
  const most = bodyBytesFor(visit.caller, door.ingestBytes);
  const { signal } = open;
  const { json, bytes } =
    request.method === 'POST' ? await readBody(request, { signal, most }) : NO_BODY;
  const asked = askedIn(request, json);
  const saved = findSaved(asked, door.saved);
  open.notes.saved = saved?.name ?? null;
  refuseOtherLarge({ bytes, text: saved?.text ?? asked.query, operationName: asked.operationName });
  if (saved === null && typeof asked.query === 'string') door.checkDocument(asked.query);
  return execute(door, toApollo(request, json, saved), visit);
}

/** By what somebody who asks is known. */
type Arrival = Arrived & { readonly headers: { readonly authorization?: string | undefined } };

/**
 * Who asks, by the Authorization header.
 * @throws GraphQLError UNAUTHENTICATED, or RATE_LIMITED after too many faults or requests
 */
export async function letIn(
  { authenticate, rates, proxies }: Pick<GraphqlDoor, 'authenticate' | 'rates' | 'proxies'>,
  arrival: Arrival,
  { notes, signal }: Pick<OpenVisit, 'notes' | 'signal'>,
): Promise<Visit> {
  const { authorization } = arrival.headers;
  const address = addressOf(arrival, proxies);
  notes.address = address;
  const caller = await authenticate(authorization, address).catch(async (error: unknown) => {
    // Who shows nothing does not try to guess; and what cannot be checked is no fault.
    const isGuess = authorization !== undefined && isUnauthenticated(error);
    if (isGuess) await rates.countFailure(address);
    throw error;
  });
  notes.caller = caller.name;
  await rates.spend(caller, pointsOf(0));
  return { caller, signal, notes, spend: (nodes) => spend(rates, caller, nodes) };
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';
}

/** What an operation costs beyond the request that it came in. */
async function spend(rates: RateLimits, caller: Caller, nodes: number): Promise<void> {
  const points = pointsOf(nodes) - pointsOf(0);
  if (points > 0) await rates.spend(caller, points);
}

async function execute(
  { apollo, admission, ...access }: GraphqlDoor,
  httpGraphQLRequest: HTTPGraphQLRequest,
  visit: Visit,
): Promise<Answer> {
  const leave = await admission.enter(visit.signal);
  try {
    const context = () => Promise.resolve(createContext(access, visit));
    const answered = apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    return toAnswer(await beforeDeadline(answered, visit.signal));
  } finally {
    leave();
  }
}

async function beforeDeadline<Result>(
  answered: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const startGrace = (): void => {
      timer = setTimeout(() => {
        reject(tooLate());
      }, GRACE_MILLISECONDS);
    };
    if (signal.aborted) startGrace();
    else signal.addEventListener('abort', startGrace, { once: true });
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
  }
}

function toAnswer({ status = 200, headers, body }: HTTPGraphQLResponse): Answer {
  // Nothing here is delivered in pieces: the schema has neither @defer nor @stream.
  const text = body.kind === 'complete' ? body.string : '';
  return { status, headers: Object.fromEntries(headers), body: text };
}

function tooLate(): Error {
  return refusal({
    status: 504,
    code: 'TIMEOUT',
    message: 'the graph took too long to answer; ask for less at a time',
  });
}
