import { type Driver, type ResultSummary, session as sessions } from 'neo4j-driver';

import { type AskedFor } from './drive.ts';

type Operator = Exclude<ResultSummary['profile'], false>;

/** What the database did for a statement. */
export interface Profile {
  readonly hits: number;
  /** Rows over all operators. */
  readonly rows: number;
  readonly root: Operator;
}

/** Runs a statement and tells what it took. */
export async function profile(
  driver: Driver,
  { query, variables }: AskedFor,
  database: string,
): Promise<Profile> {
  const session = driver.session({ database, defaultAccessMode: sessions.READ });
  try {
    const { summary } = await session.run(`PROFILE ${query}`, variables);
    if (summary.profile === false) throw new Error('a profile was wanted, none came');
    const operators = operatorsOf(summary.profile);
    return {
      hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
      rows: operators.reduce((sum, { rows }) => sum + rows, 0),
      root: summary.profile,
    };
  } finally {
    await session.close();
  }
}

/** The operators of a plan that cost most, as lines. */
export function costliest({ root }: Profile, many: number): readonly string[] {
  return [...operatorsOf(root)]
    .sort((one, other) => other.dbHits - one.dbHits)
    .slice(0, many)
    .map(
      ({ operatorType, dbHits, rows, arguments: { Details } }) =>
        `${String(dbHits).padStart(9)} ${String(rows).padStart(7)} ${operatorType.replace('@neo4j', '')} ${String(Details).replaceAll(/\s+/g, ' ').slice(0, 150)}`,
    );
}

function operatorsOf(plan: Operator): readonly Operator[] {
  return [plan, ...plan.children.flatMap(operatorsOf)];
}
