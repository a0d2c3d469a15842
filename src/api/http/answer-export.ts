import { type IncomingMessage, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { CounterclaimError } from '../../domain/errors.ts';
import { type PartWanted } from '../../domain/graph-part.ts';
import { LIMITS } from '../../domain/limits.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats.ts';
import { type ExportReader, openExport, type OpenExport } from '../../export/open-export.ts';
import { readPartWanted } from '../../export/part-wanted.ts';
import { type Admission, createAdmission } from '../guard/admission.ts';
import { type AnswerReader } from '../answer-reader.ts';
import { refusal } from '../guard/refusal.ts';
import { type GraphqlDoor, letIn } from './answer-graphql.ts';
import { chooseEncoding } from './choose-encoding.ts';
import { type OpenVisit } from './open-visit.ts';

/** Where the addresses of exports begin; a format's name follows. */
export const EXPORT_PATH = '/export/';

/** What giving the graph away takes. */
export interface ExportDoor {
  readonly door: GraphqlDoor;
  /** Each export reads the whole graph, so there are few at the same time. */
  readonly admission: Admission;
  /** Null for a reader that can only be asked. */
  readonly reader: ExportReader | null;
}

/** A request for an export. */
export interface ExportAsked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Until the export begins it is a request as any other, with its deadline. */
  readonly visit: OpenVisit;
}

/** Exports for whoever may read. */
export function createExportDoor(
  door: GraphqlDoor,
  { nodesThenEdges, part }: AnswerReader,
): ExportDoor {
  const reader = nodesThenEdges && part ? { nodesThenEdges, part } : null;
  const bounds = { running: LIMITS.exportsRunning, waiting: 0, milliseconds: 0 };
  return { door, reader, admission: createAdmission(bounds) };
}

/**
 * Sends the graph, or the part that the address asks for, in the format that it names, as fast as it is taken; when the
 * client leaves, reading ends.
 * @throws GraphQLError for what is refused before it begins
 */
export async function answerExport(exports: ExportDoor, asked: ExportAsked): Promise<void> {
  const { request, visit: open } = asked;
  const [name, format] = formatAsked(request);
  const visit = await letIn(exports.door, request, open);
  if (exports.reader === null) throw nothingToExport();
  const wanted = partAsked(request);
  await visit.spend(LIMITS.queryNodes);
  const leave = await exports.admission.enter(open.signal);
  try {
    const { signal } = open;
    const ready = await openExport(exports.reader, { format, wanted, signal }).catch(refuse);
    await sendExport(asked, { name, format, wanted, ready });
  } finally {
    leave();
  }
}

function partAsked({ url = '' }: IncomingMessage): PartWanted | null {
  const given = new URLSearchParams(url.split('?', 2)[1] ?? '');
  try {
    return readPartWanted(new Map([...given.keys()].map((name) => [name, given.getAll(name)])));
  } catch (error) {
    return refuse(error);
  }
}

/** What is wrong with the part that was asked for is told with its status. */
function refuse(error: unknown): never {
  if (!(error instanceof CounterclaimError)) throw error;
  const { message } = error;
  if (error.code === 'NOT_FOUND') throw refusal({ status: 404, code: 'NOT_FOUND', message });
  if (error.code !== 'BAD_INPUT') throw error;
  throw refusal({ status: 400, code: 'BAD_USER_INPUT', message });
}

interface Exported {
  readonly name: string;
  readonly format: ExportFormat;
  readonly wanted: PartWanted | null;
  readonly ready: OpenExport;
}

async function sendExport(
  { request, response }: ExportAsked,
  { name, format, wanted, ready }: Exported,
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding']?.toString(), ['gzip']);
  const isPacked = encoding === 'gzip';
  response.writeHead(200, {
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="counterclaim-${name}.${format.extension}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding, Authorization, Origin',
    ...(isPacked && { 'content-encoding': 'gzip' }),
    ...(wanted !== null && {
      'counterclaim-omitted-nodes': String(ready.omittedNodes),
      'counterclaim-omitted-edges': String(ready.omittedEdges),
    }),
  });
  const parts = Readable.from(ready.pieces);
  if (isPacked) await pipeline(parts, createGzip(), response);
  else await pipeline(parts, response);
}

function formatAsked({ method, url = '' }: IncomingMessage): readonly [string, ExportFormat] {
  if (method !== 'GET') {
    const message = 'an export is fetched with GET';
    throw refusal({ status: 405, code: 'BAD_REQUEST', message, headers: { allow: 'GET' } });
  }
  const name = url.split('?', 1)[0]?.slice(EXPORT_PATH.length) ?? '';
  const format = EXPORT_FORMATS.get(name);
  if (format !== undefined) return [name, format];
  const known = [...EXPORT_FORMATS.keys()].map((each) => `${EXPORT_PATH}${each}`).join(', ');
  throw refusal({ status: 404, code: 'NOT_FOUND', message: `exports are at ${known}` });
}

function nothingToExport(): Error {
  const message = 'this endpoint only answers questions';
  return refusal({ status: 404, code: 'NOT_FOUND', message });
}
