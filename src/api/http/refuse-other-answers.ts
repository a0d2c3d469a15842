import { refusal } from '../guard/refusal.ts';

/** The ranges of media types that an answer falls into. */
const TAKEN = new Set([
  '*/*',
  'application/*',
  'application/json',
  'application/graphql-response+json',
]);
const NEVER = /^q=0(\.0*)?$/;

/**
 * Refuses a request whose client takes no answer of ours, by its Accept header, before anything is done for it.
 * @throws GraphQLError BAD_REQUEST
 */
export function refuseOtherAnswers(accepted: string | undefined): void {
  if (accepted === undefined || accepted.trim() === '' || accepted.split(',').some(isTaken)) return;
  const message = 'answers are application/json or application/graphql-response+json; take one';
  throw refusal({ status: 406, code: 'BAD_REQUEST', message });
}

function isTaken(item: string): boolean {
  const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  return TAKEN.has(range) && !parameters.some((each) => NEVER.test(each));
}
