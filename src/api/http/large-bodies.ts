import { type DocumentNode, getOperationAST, Kind, OperationTypeNode, parse } from 'graphql';

import { type Caller } from '../access/caller.ts';
import { suffices } from '../access/role.ts';
import { LIMITS } from '../../domain/limits.ts';
import { PARSE_OPTIONS } from '../guard/document-guard.ts';
import { refusal } from '../guard/refusal.ts';

/** What is asked with a body, and how large that was. */
export interface SentOperation {
  readonly bytes: number;
  /** The text of the operation. */
  readonly text: unknown;
  readonly operationName: unknown;
}

/** How long a body may be: longer for those who may hand in articles. */
export function bodyBytesFor({ roles }: Caller, ingestBytes: number): number {
  return suffices(roles, 'INGESTER') ? ingestBytes : LIMITS.requestBytes;
}

/**
 * Keeps long bodies to those that hand in articles: their variables may be long, their operation asks for `ingest` alone.
 * @throws GraphQLError REQUEST_TOO_LARGE
 */
export function refuseOtherLarge({ bytes, text, operationName }: SentOperation): void {
  if (bytes <= LIMITS.requestBytes) return;
  if (typeof text !== 'string' || text.length > LIMITS.requestBytes) throw onlyArticles();
  const document = tryParse(text);
  const name = typeof operationName === 'string' ? operationName : null;
  if (document === null || !isIngestAlone(document, name)) throw onlyArticles();
}

function isIngestAlone(document: DocumentNode, name: string | null): boolean {
  const asked = getOperationAST(document, name);
  if (asked?.operation !== OperationTypeNode.MUTATION) return false;
  return asked.selectionSet.selections.every(
    (each) => each.kind === Kind.FIELD && each.name.value === 'ingest',
  );
}

function tryParse(text: string): DocumentNode | null {
  try {
    return parse(text, { ...PARSE_OPTIONS, noLocation: true });
  } catch {
    return null;
  }
}

function onlyArticles(): Error {
  return refusal({
    status: 413,
    code: 'REQUEST_TOO_LARGE',
    message: `the body of the request has more than ${LIMITS.requestBytes} bytes; only \`ingest\` by itself may have more, in its variables`,
  });
}
