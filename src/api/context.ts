import { type GraphReader } from '../domain/graph-store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** The part of the graph's port that answers are made from. */
export type AnswerReader = Pick<GraphReader, 'related' | 'nodes' | 'list'>;

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly load: Loaders;
}

/** A fresh context: what one request has loaded is never shown to another. */
export function createContext(reader: AnswerReader): RequestContext {
  return { load: createLoaders(reader) };
}
