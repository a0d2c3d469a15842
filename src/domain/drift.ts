/**
 * What is measured against what in one article: the headline against the text, the opening against the rest,
 * or what the article tells on its own word against what a source said.
 */
export type DriftKind = 'HEADLINE' | 'ABSTRACT' | 'SOURCE';

/** Whether the headline, the opening or the article's own word is surer than what it rests on, or less sure. */
export type DriftDirection = 'RAISED' | 'LOWERED';

/** Two assertions of one article that tell of the same matter with other certainty. */
export interface Drift {
  /** sha-256 of `["v1","DRIFTS",toldId,basisId,kind]`. */
  readonly id: string;
  readonly kind: DriftKind;
  readonly direction: DriftDirection;
  /** The assertion of the headline, the opening or the article's own voice. */
  readonly toldId: string;
  /** The assertion that it is measured against. */
  readonly basisId: string;
  /** One plain sentence that names both manners of telling, with the words. */
  readonly reason: string;
}
