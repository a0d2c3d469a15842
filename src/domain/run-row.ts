/** How a claim fares from one run to another. */
type RunChangeKind = 'GAINED' | 'LOST' | 'CHANGED';

/** Two runs, and how much of what was read can be compared. */
export interface RunDiffRow {
  readonly __typename: 'RunDiff';
  readonly fromId: string;
  readonly toId: string;
  readonly versionsCompared: number;
  readonly versionsOnlyFrom: number;
  readonly versionsOnlyTo: number;
}

/** A claim that two runs found differently in one text. */
export interface RunChangeRow {
  readonly __typename: 'RunChange';
  readonly kind: RunChangeKind;
  readonly articleId: string;
  readonly versionId: string;
  readonly claimId: string;
  readonly beforeIds: readonly string[];
  readonly afterIds: readonly string[];
}
