import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { type LiveClients } from '../live/live-clients.ts';
import { type Admission } from '../guard/admission.ts';
import { type RequestNotes } from '../request-notes.ts';

/** What is counted of an endpoint, in the text form that Prometheus reads. */
export interface Metrics {
  /** Counts an answered request. */
  count(answered: {
    readonly status: number;
    readonly seconds: number;
    readonly notes: RequestNotes;
  }): void;
  readonly contentType: string;
  text(): Promise<string>;
  close(): void;
}

const PREFIX = 'counterclaim_';
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const THINGS = [1, 10, 100, 1_000, 5_000, 10_000, 25_000, 50_000];

/** Metrics of one endpoint. Names that clients choose are no label, for there is no end to them. */
export function createMetrics(admission: Admission, clients: Pick<LiveClients, 'size'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = new Histogram({
    name: `${PREFIX}request_seconds`,
    help: 'Seconds from the first byte of a GraphQL request to the last of its answer.',
    labelNames: ['status', 'operation'],
    buckets: SECONDS,
    registers,
  });
  const things = new Histogram({
    name: `${PREFIX}request_nodes`,
    help: 'Things that the page sizes of an operation add up to.',
    buckets: THINGS,
    registers,
  });
  const errors = new Counter({
    name: `${PREFIX}errors_total`,
    help: 'Answers with an error, by its code.',
    labelNames: ['code'],
    registers,
  });
  countPresent(registry, admission, clients);
  return {
    contentType: registry.contentType,
    count: ({ status, seconds: took, notes }) => {
      seconds.observe({ status: String(status), operation: notes.saved ?? 'other' }, took);
      if (notes.cost !== null) things.observe(notes.cost.nodes);
      for (const code of notes.codes) errors.inc({ code });
    },
    text: () => registry.metrics(),
    close: () => {
      registry.clear();
    },
  };
}

/** How many there are at the moment. */
function countPresent(
  registry: Registry,
  admission: Admission,
  clients: Pick<LiveClients, 'size'>,
): void {
  gauge(registry, {
    name: 'requests_running',
    help: 'Requests that are being answered.',
    value: admission.running,
  });
  gauge(registry, {
    name: 'requests_waiting',
    help: 'Requests that wait for a place.',
    value: admission.waiting,
  });
  gauge(registry, {
    name: 'live_connections',
    help: 'Connections that are told of what comes in.',
    value: clients.size,
  });
}

function gauge(
  registry: Registry,
  {
    name,
    help,
    value,
  }: { readonly name: string; readonly help: string; readonly value: () => number },
): void {
  new Gauge({
    name: `${PREFIX}${name}`,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}
