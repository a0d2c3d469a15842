import { type Attack } from './attack.ts';
import {
  aliasedOperations,
  deepOperations,
  directedOperations,
  fragmentBombs,
  introspectionBombs,
} from './large-documents.ts';
import {
  batches,
  brokenDocuments,
  forgedForms,
  malformedBodies,
  strayRequests,
} from './odd-requests.ts';
import { pageProducts } from './page-products.ts';
import { eventStreams, oversizedHeaders, unservedTypes, wrongMethods } from './other-doors.ts';

/** Requests that must be refused with 4xx, by what they try. */
export function attackCorpus(): Readonly<Record<string, readonly Attack[]>> {
  return {
    depth: deepOperations(),
    aliases: aliasedOperations(),
    directives: directedOperations(),
    fragments: fragmentBombs(),
    pages: pageProducts(),
    introspection: introspectionBombs(),
    forms: forgedForms(),
    batches: batches(),
    bodies: malformedBodies(),
    documents: brokenDocuments(),
    elsewhere: strayRequests(),
    headers: oversizedHeaders(),
    methods: wrongMethods(),
    types: unservedTypes(),
    streams: eventStreams(),
  };
}
