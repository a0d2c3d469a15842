import { type Polarity } from './claim.ts';
import { type DriftDirection, type DriftKind } from './drift.ts';
import { type ContradictionRow, type EntityRow } from './graph-row.ts';

/** Two assertions of one article with other certainty. */
export interface DriftRow {
  readonly __typename: 'Drift';
  readonly id: string;
  readonly kind: DriftKind;
  readonly direction: DriftDirection;
  readonly reason: string;
  readonly toldId: string;
  readonly basisId: string;
  readonly runId: string | null;
}

/** One side of a contradiction as one holder has it. */
export interface OwnSideRow {
  readonly claimId: string;
  readonly assertionIds: readonly string[];
  readonly firstSaid: string | null;
  readonly lastSaid: string | null;
}

/** A contradiction of one holder with itself. */
export interface SelfContradictionRow {
  readonly __typename: 'SelfContradiction';
  readonly sides: readonly OwnSideRow[];
  readonly node: ContradictionRow;
}

/** One difference between two states of a text; what is null was not there, or is no more. */
export interface VersionChangeRow {
  readonly __typename: 'VersionChange';
  readonly kind: 'DROPPED' | 'ADDED' | 'CHANGED';
  readonly facets: readonly ('MODALITY' | 'SOURCE' | 'AMOUNT' | 'TIME' | 'POLARITY')[];
  readonly beforeId: string | null;
  readonly afterId: string | null;
}

/** The stance that one article gives to somebody. */
export interface StanceRow {
  readonly __typename: 'Stance';
  readonly stance: string;
  readonly polarity: Polarity;
  readonly articleId: string;
  readonly assertionIds: readonly string[];
  readonly contradictionIds: readonly string[];
  readonly holder: EntityRow;
}
