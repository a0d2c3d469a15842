/** How a clause hangs in its sentence. */
export type ClauseKind =
  | 'MAIN'
  | 'COORDINATED'
  | 'PARATACTIC'
  | 'ADVERBIAL'
  | 'CONTENT'
  | 'RELATIVE'
  | 'PARTICIPIAL'
  | 'ABSOLUTE'
  | 'NESTED';

/** A clause that may state something, by token indices of its sentence. */
export interface Clause {
  readonly kind: ClauseKind;
  /** The predicate. */
  readonly head: number;
  /** Its words without the clauses that stand for themselves. */
  readonly tokens: readonly number[];
  /** The head of the clause that it hangs in; null for the outermost. */
  readonly governor: number | null;
  /** The subject's head words, its own or lent by the governing clause. */
  readonly subjects: readonly number[];
}
