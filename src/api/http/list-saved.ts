import { openingComment } from '../../lib/opening-comment.ts';

/** A saved operation as pages show it. */
export interface ListedOperation {
  readonly name: string;
  /** What it is for, as the comment at its head says. */
  readonly about: string;
  readonly document: string;
}

/** The saved operations with what they are for. */
export function listSaved(saved: ReadonlyMap<string, string>): readonly ListedOperation[] {
  return [...saved].map(([name, document]) => ({
    name,
    about: openingComment(document),
    document,
  }));
}
