import { z } from 'zod';

import { LIMITS } from '../../domain/limits.ts';
import { limitConcurrency } from '../../lib/limit-concurrency.ts';
import { type GraphConnection } from '../connect.ts';
import { runRead } from '../run-statement.ts';
import { whenQuiet } from '../when-quiet.ts';
import { type PlanStatement } from './compile-plan.ts';
import { sortOf } from './sort-of-params.ts';

type Params = Readonly<Record<string, unknown>>;
type State = 'planning' | 'planned';

/** How many sorts of parameters are remembered of one statement. */
const SORTS = 64;

/**
 * Has the database plan statements before anybody waits for them: it takes seconds for a long one, once, and keeps it.
 * @returns whether a statement is planned for parameters of this sort; if not, it will be, unless many others wait
 */
export function prepareStatements(
  connection: GraphConnection,
): (statement: PlanStatement, params: Params) => boolean {
  const known = new WeakMap<PlanStatement, Map<string, State>>();
  const inTurn = limitConcurrency(1);
  let waiting = 0;
  const statesOf = (statement: PlanStatement): Map<string, State> => {
    const states = known.get(statement) ?? new Map<string, State>();
    known.set(statement, states);
    if (states.size > SORTS) states.clear();
    return states;
  };
  const prepare = async (statement: PlanStatement, params: Params): Promise<void> => {
    const states = statesOf(statement);
    const sort = sortOf(params);
    waiting += 1;
    states.set(sort, 'planning');
    try {
      await inTurn(async () => {
        await whenQuiet(connection);
        await runRead(connection, toExplain(statement), { ...AHEAD, params });
      });
      states.set(sort, 'planned');
    } catch {
      // The next question tries again.
      states.delete(sort);
    } finally {
      waiting -= 1;
    }
  };
  return (statement, params) => {
    const state = statesOf(statement).get(sortOf(params));
    if (state === undefined && waiting < LIMITS.plansAhead) void prepare(statement, params);
    return state === 'planned';
  };
}

const AHEAD = { timeout: LIMITS.commandReadMilliseconds, isAhead: true };

function toExplain({ name, text, params }: PlanStatement): PlanStatement {
  return { name: `explain ${name}`, text: `EXPLAIN ${text}`, params, row: z.never() };
}
