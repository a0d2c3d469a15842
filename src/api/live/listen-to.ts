import { GraphQLError } from 'graphql';

import { type RequestContext } from '../context.ts';
import { type NewsKind } from './news-hub.ts';

/** The ids of what comes into the graph, for one subscription. */
export function listenTo(
  kind: NewsKind,
  { live }: RequestContext,
): Promise<AsyncGenerator<string, void, undefined>> {
  if (live === null) {
    throw new GraphQLError('subscriptions are taken over WebSocket and as event streams', {
      extensions: { code: 'OPERATION_NOT_SUPPORTED' },
    });
  }
  return live.news.listen(kind, { signal: live.signal, onSlow: live.drop });
}
