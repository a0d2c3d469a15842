import { type GraphQLSchema } from 'graphql';

import { type GraphqlDoor } from '../http/answer-graphql.ts';
import { describeCause } from '../http/request-log.ts';
import { type Serving } from '../serving.ts';
import {
  admitSubscription,
  type AdmittedSubscription,
  type AskedOperation,
} from './asked-subscription.ts';
import { type LiveClients } from './live-clients.ts';
import { type NewsHub } from './news-hub.ts';
import { type LiveAnswers, type LiveVisit, openSubscription } from './open-subscription.ts';

/** What telling clients of what comes in takes. */
export interface LiveDoor {
  readonly door: GraphqlDoor;
  readonly schema: GraphQLSchema;
  readonly news: NewsHub;
  readonly clients: LiveClients;
  readonly serving: Serving;
}

/** A subscription that is listened to. */
export interface Subscribed extends AdmittedSubscription {
  readonly answers: LiveAnswers;
}

/**
 * What somebody wants to be told of.
 * @throws GraphQLError as for any operation that is refused
 */
export async function subscribe(
  { door, schema, news, serving: { log, bounds } }: LiveDoor,
  asked: AskedOperation,
  visit: LiveVisit,
): Promise<Subscribed> {
  const { reader, changes, admission, saved, checkDocument } = door;
  const admitted = admitSubscription({ schema, saved, checkDocument }, asked, visit);
  const { caller, notes } = visit;
  log.info(
    { caller: caller.name, operation: notes.operation, saved: notes.saved, cost: notes.cost },
    'subscribed',
  );
  const source = {
    ...{ reader, changes, admission, news, eventMilliseconds: bounds.requestMilliseconds },
    onFailure: (cause: unknown) => {
      log.error({ caller: caller.name, cause: describeCause(cause) }, 'event failed');
    },
  };
  return { ...admitted, answers: await openSubscription(source, admitted, visit) };
}
