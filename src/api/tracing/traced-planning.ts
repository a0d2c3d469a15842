import { type ApolloServerPlugin } from '@apollo/server';

import { type RequestContext } from '../context.ts';
import { type Tracing } from './tracing.ts';

/** The plugin that plans, with its part of each request as a span; what it reads in one statement is a part of that. */
export function tracedPlanning(
  planning: ApolloServerPlugin<RequestContext>,
  tracing: Tracing,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async (request) => {
      const listener = await planning.requestDidStart?.(request);
      return {
        executionDidStart: (asked) =>
          tracing.span({ name: 'plan', kind: 'INTERNAL' }, async () => {
            await listener?.executionDidStart?.(asked);
          }),
      };
    },
  };
}
