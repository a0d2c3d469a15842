import { type PlanStep, type StepRequest } from '../../domain/read-plan.ts';
import { type PageStatement, parametersOfFile } from '../fragment.ts';
import { toPageParams } from '../page-params.ts';
import { readCypher } from '../statement.ts';
import { fileOf, type PageRead } from './step-files.ts';

const files = new Map<string, Pick<PageStatement, 'name' | 'params'>>();

/**
 * The parameters of a step under the names of its file.
 * @throws CounterclaimError BAD_INPUT for a cursor that is none
 */
export function stepParams(
  { read }: PlanStep,
  request: StepRequest | null | undefined,
): Readonly<Record<string, unknown>> {
  if (!request) return {};
  if ('ids' in request || read.kind === 'nodes') return { ...request };
  return toPageParams(pageFile(read), request);
}

/** The names of those that narrow nothing. */
export function absentOf(params: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(params).filter((name) => params[name] === null || params[name] === undefined);
}

function pageFile(read: PageRead): Pick<PageStatement, 'name' | 'params'> {
  const name = fileOf(read);
  const file = files.get(name) ?? { name, params: parametersOfFile(readCypher(name)) };
  files.set(name, file);
  return file;
}
