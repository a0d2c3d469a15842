import { type StepRead } from '../../domain/read-plan.ts';
import { readCypher } from '../statement.ts';

/** A read of pages. */
export type PageRead = Exclude<StepRead, { readonly kind: 'nodes' }>;

const FOLDERS = { related: 'fragments', list: 'reads' } as const;

/** The file's path under `cypher/` without its ending. */
export function fileOf({ kind, field }: PageRead): string {
  return `${FOLDERS[kind]}/${field}`;
}

/** Whether a read brings one row more than its page holds. */
export function isBounded(read: PageRead): boolean {
  return readCypher(fileOf(read)).includes('$limit');
}
