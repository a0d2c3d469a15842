import { createHash } from 'node:crypto';

import { refusal } from '../guard/refusal.ts';

/** The saved operations, by what they can be asked by. */
export interface SavedDocuments {
  /** By its name, by `sha256:` and the hash of its text, or by the bare hash. */
  byId(id: string): SavedDocument | null;
  /** The one that has this text. */
  byText(text: string): SavedDocument | null;
}

/** One of them. */
export interface SavedDocument {
  readonly name: string;
  readonly text: string;
}

/** Which of them there are, and whether nothing else is answered. */
export interface SavedRules {
  readonly documents: SavedDocuments;
  readonly onlySaved: boolean;
}

/** What a client says it wants executed. */
export interface AskedDocument {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
  readonly operationName?: unknown;
}

/** Saved operations from their texts by name. */
export function createSavedDocuments(texts: ReadonlyMap<string, string>): SavedDocuments {
  const documents = [...texts].map(([name, text]) => ({ name, text }));
  const byName = new Map(documents.map((each) => [each.name, each]));
  const byText = new Map(documents.map((each) => [each.text, each]));
  const byHash = new Map(documents.map((each) => [hashOf(each.text), each]));
  return {
    byId: (id) => byName.get(id) ?? byHash.get(id.replace(/^sha256:/, '').toLowerCase()) ?? null,
    byText: (text) => byText.get(text) ?? null,
  };
}

/**
 * The saved operation that a request means; null for a text of its own.
 * @throws GraphQLError for one that there is not, and for a text of its own where only saved ones are answered
 */
export function findSaved(
  asked: AskedDocument,
  { documents, onlySaved }: SavedRules,
): SavedDocument | null {
  const { query, documentId } = asked;
  if (query === undefined) return byId(asked, documents);
  if (documentId !== undefined) throw both();
  // What is no text is refused further on.
  if (typeof query !== 'string') return null;
  const found = documents.byText(query);
  if (found === null && onlySaved) throw onlySavedOnes();
  return found;
}

function byId(
  { documentId, extensions }: AskedDocument,
  documents: SavedDocuments,
): SavedDocument | null {
  const hash = hashIn(extensions);
  if (documentId === undefined) return typeof hash === 'string' ? documents.byId(hash) : null;
  const found = typeof documentId === 'string' ? documents.byId(documentId) : null;
  if (found === null) throw notSaved();
  return found;
}

/** The hash that clients send which know Apollo's way of naming a document. */
function hashIn(extensions: unknown): unknown {
  return field(field(extensions, 'persistedQuery'), 'sha256Hash');
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function notSaved(): Error {
  return refusal({
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
    message: 'there is no saved operation of this documentId',
  });
}

function both(): Error {
  return refusal({
    status: 400,
    code: 'BAD_REQUEST',
    message: 'a documentId or a query was wanted, both came',
  });
}

function onlySavedOnes(): Error {
  return refusal({
    status: 403,
    code: 'ONLY_SAVED_OPERATIONS',
    message: 'this endpoint answers saved operations only; name one as documentId',
  });
}
