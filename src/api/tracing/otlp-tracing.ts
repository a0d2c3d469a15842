import { AsyncLocalStorage } from 'node:async_hooks';

import { type SpanBatches } from './otlp-batches.ts';
import { type OtlpSpan, toOtlpSpan } from './otlp-span.ts';
import { placeWithin, readTraceparent, type TraceContext } from './trace-context.ts';
import { type SpanFacts, type SpanName, type Tracing } from './tracing.ts';

/**
 * Tracing as OpenTelemetry has it. What is done within what follows the calls, also over promises and timers; a request whose
 * `traceparent` says that nobody wants to know is not written down.
 */
export function createOtlpTracing(batches: SpanBatches<OtlpSpan>): Tracing {
  const within = new AsyncLocalStorage<TraceContext>();
  return {
    close: () => batches.close(),
    span: async (about, work) => {
      const parent = parentOf(about, within.getStore() ?? null);
      const place = placeWithin(parent);
      const facts: Record<string, SpanFacts[string]> = {};
      const from = now();
      let fault: string | null = null;
      try {
        return await within.run(place, () => work((more) => Object.assign(facts, more)));
      } catch (error) {
        fault = error instanceof Error ? error.name : 'not an error';
        throw error;
      } finally {
        if (place.isSampled) {
          batches.add(toOtlpSpan({ ...about, parent, place, from, to: now(), facts, fault }));
        }
      }
    },
  };
}

function parentOf(
  { traceparent, kind }: SpanName,
  around: TraceContext | null,
): TraceContext | null {
  return kind === 'SERVER' ? readTraceparent(traceparent) : around;
}

/** Milliseconds since 1970, with parts. */
function now(): number {
  return performance.timeOrigin + performance.now();
}
