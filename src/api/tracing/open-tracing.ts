import { type Logger } from 'pino';

import { CounterclaimError } from '../../domain/errors.ts';
import { describeCause } from '../http/request-log.ts';
import { createBatches } from './otlp-batches.ts';
import { attributesOf, type OtlpSpan } from './otlp-span.ts';
import { createOtlpTracing } from './otlp-tracing.ts';
import { type Tracing } from './tracing.ts';

/** Where traces are sent, and as whose. */
export interface TracingSettings {
  /** The address of a collector that takes OTLP over HTTP. */
  readonly endpoint: URL;
  /** `name=value` after commas, as OpenTelemetry has it; can be secret. */
  readonly headers: string;
  readonly serviceName: string;
}

const SEND_MILLISECONDS = 5_000;
const HEADER = /^\s*([\w-]+)\s*=\s*([\x21-\x7e][\x20-\x7e]*)$/;

/**
 * Sends traces to a collector, as JSON. One that does not answer is told of in the log, once until it answers again.
 * @throws CounterclaimError BAD_CONFIG for headers that are none, without repeating them
 */
export function openTracing(
  { endpoint, headers, serviceName }: TracingSettings,
  log: Logger,
): Tracing {
  const address = `${endpoint.href.replace(/\/+$/, '')}/v1/traces`;
  const given = { 'content-type': 'application/json', ...readHeaders(headers) };
  let isLost = false;
  const send = async (spans: readonly OtlpSpan[]): Promise<void> => {
    try {
      const body = JSON.stringify(payloadOf(spans, serviceName));
      const signal = AbortSignal.timeout(SEND_MILLISECONDS);
      const { ok, status } = await fetch(address, { method: 'POST', headers: given, body, signal });
      if (!ok) throw new Error(`the collector answered ${status}`);
      isLost = false;
    } catch (error) {
      if (!isLost) log.error({ cause: describeCause(error) }, 'traces not sent');
      isLost = true;
    }
  };
  return createOtlpTracing(createBatches(send));
}

function payloadOf(spans: readonly OtlpSpan[], serviceName: string): object {
  const attributes = attributesOf({ 'service.name': serviceName });
  const scopeSpans = [{ scope: { name: 'counterclaim' }, spans }];
  return { resourceSpans: [{ resource: { attributes }, scopeSpans }] };
}

function readHeaders(text: string): Readonly<Record<string, string>> {
  const items = text.split(',').filter((each) => each.trim() !== '');
  return Object.fromEntries(
    items.map((item, index) => {
      const [, name, value] = HEADER.exec(item) ?? [];
      if (name === undefined || value === undefined) throw noHeader(index + 1);
      return [name.toLowerCase(), value.trim()];
    }),
  );
}

function noHeader(number: number): CounterclaimError {
  return new CounterclaimError(
    'BAD_CONFIG',
    `OTEL_EXPORTER_OTLP_HEADERS: name=value,name=value was wanted, number ${number} is another thing.`,
  );
}
