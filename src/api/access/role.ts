/** What somebody may do; every other role may read too, and an admin may do all. */
export const ROLES = ['READER', 'REVIEWER', 'INGESTER', 'ADMIN'] as const;
/** One of them. */
export type Role = (typeof ROLES)[number];

/** Whether the roles that somebody holds suffice for what asks for one. */
export function suffices(held: readonly Role[], wanted: Role): boolean {
  return held.some((role) => role === wanted || role === 'ADMIN' || wanted === 'READER');
}
