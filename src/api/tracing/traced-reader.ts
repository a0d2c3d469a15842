import { type AnswerReader } from '../answer-reader.ts';
import { type SpanFacts, type Tracing } from './tracing.ts';

type Read = <Result>(
  facts: SpanFacts,
  read: () => Promise<Result>,
  countOf: (result: Result) => number | null,
) => Promise<Result>;

/** A reader whose every statement is a span: what is read for how many, and how much was found; never what it said. */
export function tracedReader(reader: AnswerReader, tracing: Tracing): AnswerReader {
  const traced: Read = (facts, read, countOf) =>
    tracing.span({ name: 'statement', kind: 'CLIENT' }, async (note) => {
      note({ 'db.system.name': 'neo4j', ...facts });
      const result = await read();
      note({ 'db.response.returned_rows': countOf(result) });
      return result;
    });
  const { planned } = reader;
  return {
    ...reader,
    nodes: (ids, signal) =>
      traced(
        { 'db.operation.name': 'nodes', 'counterclaim.parents': ids.length },
        () => reader.nodes(ids, signal),
        (rows) => rows.length,
      ),
    related: (request) =>
      traced(
        { 'db.operation.name': request.field, 'counterclaim.parents': request.parentIds.length },
        () => reader.related(request),
        (pages) => pages.reduce((sum, { rows }) => sum + rows.length, 0),
      ),
    list: (request) =>
      traced(
        { 'db.operation.name': request.field },
        () => reader.list(request),
        ({ rows }) => rows.length,
      ),
    ...(planned && {
      planned: (request, signal) =>
        traced(
          { 'db.operation.name': 'planned', 'counterclaim.reads': request.plan.steps.length },
          () => planned.call(reader, request, signal),
          (answers) => answers?.length ?? null,
        ),
    }),
  };
}
