import { type TraceContext } from './trace-context.ts';
import { type SpanFacts, type SpanName } from './tracing.ts';

/** A span in the JSON of OTLP 1. */
export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
  readonly status: { readonly code?: number; readonly message?: string };
}

/** One fact. */
interface OtlpAttribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string };
}

/** Work that is done. */
export interface DoneSpan extends Pick<SpanName, 'name' | 'kind'> {
  readonly parent: TraceContext | null;
  readonly place: TraceContext;
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly facts: SpanFacts;
  /** The name of the error that ended it. */
  readonly fault: string | null;
}

const KINDS: Readonly<Record<SpanName['kind'], number>> = { INTERNAL: 1, SERVER: 2, CLIENT: 3 };
const ERROR = 2;
const NANOSECONDS = 1_000_000n;

/** Done work as OTLP writes it. */
export function toOtlpSpan({
  parent,
  place,
  from,
  to,
  facts,
  fault,
  ...about
}: DoneSpan): OtlpSpan {
  return {
    traceId: place.traceId,
    spanId: place.spanId,
    ...(parent && { parentSpanId: parent.spanId }),
    name: about.name,
    kind: KINDS[about.kind],
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(to),
    attributes: attributesOf(facts),
    status: fault === null ? {} : { code: ERROR, message: fault },
  };
}

/** Facts as OTLP writes them; what is not known is left out. */
export function attributesOf(facts: SpanFacts): readonly OtlpAttribute[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    if (value === null) return [];
    const isText = typeof value === 'string';
    return [
      { key, value: isText ? { stringValue: value } : { intValue: String(Math.round(value)) } },
    ];
  });
}

/** More digits than a number holds exactly. */
function nanoseconds(milliseconds: number): string {
  const whole = Math.floor(milliseconds);
  const rest = Math.round((milliseconds - whole) * Number(NANOSECONDS));
  return String(BigInt(whole) * NANOSECONDS + BigInt(rest));
}
