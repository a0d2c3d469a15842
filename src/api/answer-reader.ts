import { type GraphReader } from '../domain/graph-store.ts';

/** The part of the graph's port that answers are made from. */
export type AnswerReader = Pick<GraphReader, 'related' | 'nodes' | 'list'>;
