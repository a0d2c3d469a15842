/** What is to be laid out, from where each thing stands now. */
export interface LayoutOrder {
  readonly turn: number;
  readonly nodes: readonly string[];
  readonly positions: Float32Array;
  readonly edges: readonly (readonly [from: string, to: string])[];
}

/** Where things stand after a while. */
export interface LayoutStep {
  readonly turn: number;
  readonly positions: Float32Array;
  readonly isLast: boolean;
}
