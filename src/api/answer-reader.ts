import { type NewsReader } from '../domain/graph-news.ts';
import { type GraphReader } from '../domain/graph-store.ts';
import { type PlanReader } from '../domain/read-plan.ts';

/** The part of the graph's port that answers are made from; one that does no plans is asked step by step, one without news has none, and one that cannot read all gives nothing away. */
export type AnswerReader = Pick<GraphReader, 'related' | 'nodes' | 'list'> &
  Partial<PlanReader & NewsReader & Pick<GraphReader, 'nodesThenEdges' | 'part'>>;
