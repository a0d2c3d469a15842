import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import neo4j, { type Driver } from 'neo4j-driver';

import { planDocument } from '../tests/support/plan-document.ts';
import { compilePlan } from '../src/store/plan/compile-plan.ts';
import { absentOf, stepParams } from '../src/store/plan/step-params.ts';
import { toDriverValue } from '../src/store/values.ts';
import { type AskedFor } from './answers/drive.ts';
import { costliest, profile, type Profile } from './answers/profile.ts';
import { type Question, QUESTIONS } from './answers/questions.ts';
import { openBase } from './relate/open-base.ts';

/**
 * Prints what the database does for each question of `answers/questions.ts`, by this program's statement and by the
 * one written by hand: how often it looks into the store, and how many rows pass.
 *
 * `npm run bench:hits -- --base 10000`: a synthetic base of so many articles. `--question NAME` for some only,
 * `--top 8` tells which operators of ours cost most, `--text` prints our statement, `--home FOLDER` keeps the base.
 */
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '10000' },
    question: { type: 'string', multiple: true, default: [] },
    top: { type: 'string', default: '0' },
    text: { type: 'boolean', default: false },
    home: { type: 'string' },
  },
});
const DRAWN = 16;
const home = values.home ?? mkdtempSync(join(tmpdir(), 'counterclaim-hits-'));
const base = await openBase({ articles: Number(values.base), home, onStatement: () => undefined });
const { uri, user, password, database } = base.address;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
});
try {
  console.log('question      hits by hand      ours  ratio   rows by hand      ours');
  const asked = QUESTIONS.filter(({ name }) => values.question.length === 0 || values.question.includes(name)); // prettier-ignore
  for (const question of asked) await tell(question, driver);
} finally {
  await driver.close();
  await base.close();
  if (values.home === undefined) rmSync(home, { recursive: true, force: true });
}

async function tell(question: Question, driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(question.draw, {}, { database });
  const drawn = records.slice(0, DRAWN).map((record) => record.get('variables') as AskedFor['variables']); // prettier-ignore
  const byHand: Profile[] = [];
  const ours: Profile[] = [];
  for (const variables of drawn) {
    byHand.push(await profile(driver, { query: question.cypher, variables }, database));
    ours.push(await profile(driver, planned(question, variables), database));
  }
  const hits = [byHand, ours].map((each) => meanOf(each, ({ hits: of }) => of));
  const rows = [byHand, ours].map((each) => meanOf(each, ({ rows: of }) => of));
  const figures = [
    hits.map((each) => each.toFixed(0).padStart(11)).join(''),
    ((hits[1] ?? 0) / (hits[0] ?? 1)).toFixed(2).padStart(6),
    rows.map((each) => each.toFixed(0).padStart(11)).join(''),
  ];
  console.log(`${question.name.padEnd(13)} ${figures.join(' ')}`);
  const [first] = ours;
  if (first !== undefined)
    for (const line of costliest(first, Number(values.top))) console.log(line);
  if (values.text) console.log(planned(question, drawn[0] ?? {}).query);
}

function planned({ ours }: Question, variables: AskedFor['variables']): AskedFor {
  const request = planDocument(ours, variables)?.bind(variables);
  if (!request) throw new Error('a plan was wanted, there is none');
  const { plan, requests } = request;
  const paramsOfSteps = plan.steps.map((step, number) => stepParams(step, requests[number]));
  const { text } = compilePlan({ plan, absent: paramsOfSteps.map(absentOf) });
  const named = paramsOfSteps.flatMap((params, number) =>
    Object.entries(params).map(([name, value]) => [`p${number}_${name}`, value] as const),
  );
  return { query: text, variables: toDriverValue(Object.fromEntries(named)) as AskedFor['variables'] }; // prettier-ignore
}

function meanOf(profiles: readonly Profile[], of: (each: Profile) => number): number {
  return profiles.reduce((sum, each) => sum + of(each), 0) / profiles.length;
}
