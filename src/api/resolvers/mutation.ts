import { badInput } from '../errors.ts';
import { type MutationResolvers, type ReviewedResolvers } from '../generated/schema-types.ts';
import { givenArticles } from './given-articles.ts';
import { jobOf } from './ingest-job.ts';
import { makeChange, signatureOf } from './make-change.ts';

/** What can be changed. */
export const Mutation: MutationResolvers = {
  reviewRelation: (_root, { input: { relation, verdict, ...given }, clientKey }, context) => {
    const input = { relationId: relation, verdict, ...signatureOf(context, given) };
    return makeChange(context, { input, clientKey }, (changes, request) =>
      changes.reviewRelation(request),
    );
  },
  reviewIdentity: (_root, { input: { one, other, judgement, ...given }, clientKey }, context) => {
    if (one === other) throw badInput('`one` and `other` are the ids of two');
    const input = { oneId: one, otherId: other, judgement, ...signatureOf(context, given) };
    return makeChange(context, { input, clientKey }, (changes, request) =>
      changes.reviewIdentity(request),
    );
  },
  ingest: async (_root, { input, clientKey }, context) => {
    const asked = { input: givenArticles(input.articles, context.caller), clientKey };
    const id = await makeChange(context, asked, (changes, request) => changes.ingest(request));
    return jobOf(context.load, id);
  },
  deleteArticle: async (_root, { key, clientKey }, context) => {
    const asked = { input: { key }, clientKey };
    const record = await makeChange(context, asked, (changes, request) =>
      changes.deleteArticle(request),
    );
    return { key, record };
  },
};

/** A judgement that is kept. */
export const Reviewed: ReviewedResolvers = {
  review: ({ reviewId }, _args, { load }) => load.existing('Review', reviewId),
};
