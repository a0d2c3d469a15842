import { type AnswerReader } from './answer-reader.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly load: Loaders;
}

/** A fresh context: what one request has loaded is never shown to another. */
export function createContext(reader: AnswerReader): RequestContext {
  return { load: createLoaders(reader) };
}
