import { type GraphPage, type GraphRow, type PageRequest } from './graph-store.ts';

/** What one step of a plan reads. */
export type StepRead =
  | {
      /** A relationship field for each parent, or a root list. */
      readonly kind: 'related' | 'list';
      /** The file that reads it: `Claim.assertions`, `stories`. */
      readonly field: string;
      readonly withTotal: boolean;
      /** Whether only the total is wanted, and no item. */
      readonly isOnlyTotal: boolean;
    }
  | {
      readonly kind: 'nodes';
      /** The one label that can stand there; null for anything with an id. */
      readonly type: string | null;
    };

/** The rows of an earlier step that a step starts from. */
export interface StepSource {
  /** The number of the earlier step. */
  readonly step: number;
  /** The way into each of its rows; `sides[]` stands for each item of a list. */
  readonly path: readonly string[];
  /** Only rows of these types; null where there can be no other. */
  readonly types: readonly string[] | null;
  /** The properties that hold the ids to go on from; `assertionIds[]` holds many. */
  readonly ids: readonly string[];
}

/** One read of a plan: for the rows of earlier steps, or for what its request gives. */
export interface PlanStep {
  readonly read: StepRead;
  /** None for a step that starts from the request. */
  readonly sources: readonly StepSource[];
}

/** The fields of rows that are needed, by type; of a type that is not named all are. */
export type ReadFields = Readonly<Record<string, readonly string[]>>;

/** All that an operation reads, each step after those that it starts from. The same for any values of its variables. */
export interface ReadPlan {
  /** Null for whole rows of every type. */
  readonly fields: ReadFields | null;
  readonly steps: readonly PlanStep[];
}

/** What the variables give to a step: a page and what narrows it, or the ids to look for. */
export type StepRequest =
  | { readonly page: PageRequest; readonly filter: Readonly<Record<string, unknown>> }
  | { readonly ids: readonly string[] };

/** A plan with what each step asks for; null where the rows alone say it. */
export interface PlanRequest {
  readonly plan: ReadPlan;
  readonly requests: readonly (StepRequest | null)[];
}

/** What a step found. */
export type StepAnswer =
  | {
      readonly kind: 'pages';
      /** A root list has no parent. */
      readonly pages: readonly { readonly parentId: string | null; readonly page: GraphPage }[];
    }
  | {
      readonly kind: 'nodes';
      /** Null where there is none of the step's type. */
      readonly nodes: readonly { readonly id: string; readonly row: GraphRow | null }[];
    };

/** What can do a whole plan at once. */
export interface PlanReader {
  /**
   * All that an operation reads, in one statement: what each step of its plan found, in the order of the steps.
   * Null when that cannot be had at once, and is had sooner step by step.
   * @param signal stops it in the database too
   */
  planned(request: PlanRequest, signal?: AbortSignal): Promise<readonly StepAnswer[] | null>;
}
