import { randomBytes } from 'node:crypto';

/** Where in which trace a span stands. */
export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  /** Whether anybody wants to have it written down. */
  readonly isSampled: boolean;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const SAMPLED = 1;

/** What a `traceparent` of the W3C names; null for none, or one that is malformed. */
export function readTraceparent(text: string | undefined): TraceContext | null {
  const found = TRACEPARENT.exec(text ?? '');
  if (found === null) return null;
  const [, version, traceId = '', spanId = '', flags = '', more] = found;
  // A later version may go on; the first one ends here.
  const isUnknown = version === 'ff' || (version === '00' && more !== undefined); // prettier-ignore
  if (isUnknown || [traceId, spanId].some((id) => /^0+$/.test(id))) return null;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & SAMPLED) === SAMPLED };
}

/** A place within another one; without one, the begin of a trace. */
export function placeWithin(parent: TraceContext | null): TraceContext {
  return {
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    isSampled: parent?.isSampled ?? true,
  };
}
