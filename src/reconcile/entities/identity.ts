import { type Mention } from '../../domain/annotation.ts';
import { type Entity } from '../../domain/entity.ts';

/** A mention and its index in the annotation. */
export interface IndexedMention {
  readonly mention: Mention;
  readonly index: number;
}

/** An entity and the mentions that are its. */
export interface Identity {
  readonly entity: Entity;
  /** Indices in the annotation. */
  readonly mentions: readonly number[];
}

/** The other names than the chosen one, each once, sorted. */
export function otherNames(names: readonly string[], chosen: string): readonly string[] {
  return [...new Set(names)].filter((name) => name !== chosen).sort();
}
