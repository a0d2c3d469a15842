import { type AuditRecordRow } from '../../domain/audit.ts';
import { type ChangeRequest, type Changes } from '../../domain/changes.ts';
import { type GivenArticle } from '../../domain/ingest-order.ts';
import { CounterclaimError } from '../../domain/errors.ts';
import {
  type GraphWriter,
  type IdentityReview,
  type RelationReview,
} from '../../domain/graph-store.ts';
import { LIMITS } from '../../domain/limits.ts';
import { type ComparisonKnowledge } from '../../domain/knowledge-comparison.ts';
import { stableId } from '../../lib/stable-id.ts';
import { identityEdgeOf, reviewIdOf } from '../../lib/review-id.ts';
import { noSuchArticle, removeArticle } from '../delete-article.ts';
import { audited } from './audited.ts';

/** What changes are made with. */
export interface ChangeParts {
  readonly writer: GraphWriter;
  /** By what the claims of the articles that stay are compared anew; asked for when an article is taken out. */
  readonly comparison: () => Promise<ComparisonKnowledge>;
  /** Forgets the page of an article that is taken out, should it be kept. */
  readonly forgetPage: (key: string) => Promise<void>;
  /** Told that articles were handed in; null where nothing reads them. */
  readonly onOrder: (() => void) | null;
}

/** The changes that can be made to a graph, each with its record. */
export function createChanges(parts: ChangeParts): Changes {
  return {
    reviewRelation: async (request) => ({
      record: await reviewRelation(parts, request),
      reviewId: reviewIdOf(request.input.relationId, request.input.by),
    }),
    reviewIdentity: async (request) => {
      const { oneId, otherId, by } = request.input;
      const record = await reviewIdentity(parts, request);
      return { record, reviewId: reviewIdOf(identityEdgeOf(oneId, otherId).id, by) };
    },
    deleteArticle: (request) => deleteArticle(parts, request),
    ingest: (request) => order(parts, request),
  };
}

function reviewRelation(
  { writer }: ChangeParts,
  request: ChangeRequest<RelationReview>,
): Promise<AuditRecordRow> {
  const { relationId, verdict, by, note } = request.input;
  return audited(writer, {
    kind: 'REVIEW_RELATION',
    request,
    input: [relationId, verdict, by, note],
    subject: [relationId],
    make: async (transaction) =>
      (await transaction.review(request.input)) ? null : noSuch('relation of claims', relationId),
  });
}

function reviewIdentity(
  { writer }: ChangeParts,
  request: ChangeRequest<IdentityReview>,
): Promise<AuditRecordRow> {
  const { oneId, otherId, judgement, by, note } = request.input;
  const { fromId, toId } = identityEdgeOf(oneId, otherId);
  return audited(writer, {
    kind: 'REVIEW_IDENTITY',
    request,
    input: [fromId, toId, judgement, by, note],
    subject: [fromId, toId],
    make: async (transaction) =>
      (await transaction.judge(request.input))
        ? null
        : noSuch('two people, organizations or outlets', `${oneId}" and "${otherId}`),
  });
}

async function deleteArticle(
  { writer, comparison, forgetPage }: ChangeParts,
  request: ChangeRequest<{ readonly key: string }>,
): Promise<AuditRecordRow> {
  const { key } = request.input;
  const knowledge = await comparison();
  // First, so that a deletion which is cut off can be asked for again.
  await forgetPage(key);
  return audited(writer, {
    kind: 'DELETE_ARTICLE',
    request,
    input: [key],
    subject: [key],
    make: async (transaction) =>
      (await removeArticle(transaction, key, knowledge)) ? null : noSuchArticle(key),
  });
}

async function order(
  { writer, onOrder }: ChangeParts,
  request: ChangeRequest<readonly GivenArticle[]>,
): Promise<string> {
  if (onOrder === null) throw noReader();
  const { input: articles, caller } = request;
  const inputs = articles.map((given) => [
    ...[given.id, given.text, given.html, given.url],
    ...[given.title, given.outlet, given.author, given.published],
  ]);
  const record = await audited(writer, {
    kind: 'INGEST',
    request,
    input: inputs,
    subject: articles.flatMap(({ id, url }) => id ?? url ?? []),
    make: async (transaction, recordId) => {
      const kept = { id: orderIdOf(recordId), caller, articles };
      // Thrown, not given: it is no fault of the order, which may come again under the same key.
      if (!(await transaction.order(kept, LIMITS.ordersWaiting))) throw tooManyOrders();
      return null;
    },
  });
  onOrder();
  return orderIdOf(record.id);
}

function orderIdOf(recordId: string): string {
  return stableId('order', recordId);
}

function tooManyOrders(): CounterclaimError {
  return new CounterclaimError(
    'OVERLOADED',
    'too many articles wait to be read; hand these in later',
  );
}

function noReader(): CounterclaimError {
  return new CounterclaimError('READ_ONLY', 'no articles are read here', {
    remedy:
      'hand them to the endpoint that "counterclaim serve" or "counterclaim start" opens, or to "counterclaim ingest"',
  });
}

function noSuch(what: string, came: string): CounterclaimError {
  return new CounterclaimError('NOT_FOUND', `The graph has no ${what} "${came}".`);
}
