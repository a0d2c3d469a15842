import { z } from 'zod';

const finding = z.looseObject({
  modality: z.string(),
  terminal: z.string(),
  span: z.looseObject({ exact: z.string() }),
});
const change = z.looseObject({
  kind: z.enum(['GAINED', 'LOST', 'CHANGED']),
  article: z.looseObject({ key: z.string() }),
  claim: z.looseObject({ statement: z.string() }),
  before: z.array(finding),
  after: z.array(finding),
});
const answer = z.object({
  runDiff: z.object({
    versionsCompared: z.number(),
    versionsOnlyFrom: z.number(),
    versionsOnlyTo: z.number(),
    changes: z.object({
      totalCount: z.number(),
      pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
      nodes: z.array(change),
    }),
  }),
});

/** A claim that two runs found differently, as the operation `run-diff` gives it. */
export type RunChange = z.infer<typeof change>;
/** A page of these, with how much was compared. */
export type RunChanges = z.infer<typeof answer>['runDiff'];
type Finding = z.infer<typeof finding>;

const SIGNS = { GAINED: '+', LOST: '-', CHANGED: '~' } as const;

/** The answer of the operation `run-diff`. */
export function readRunChanges(data: unknown): RunChanges {
  return answer.parse(data).runDiff;
}

/** A change for people: whether the claim came, went or is told otherwise, with its words. */
export function formatRunChange({ kind, claim, before, after }: RunChange): string {
  const words = [...before, ...after].map(({ span }) => `“${span.exact}”`);
  const first = [...new Set(words)].join(' / ');
  const line = `${SIGNS[kind]} ${first === '' ? claim.statement : first}`;
  if (kind !== 'CHANGED') return line;
  return `${line}: ${describe(before)} → ${describe(after)}`;
}

function describe(findings: readonly Finding[]): string {
  return findings.map(({ modality, terminal }) => toWords(`${modality}, ${terminal}`)).join('; ');
}

function toWords(names: string): string {
  return names.toLowerCase().replaceAll('_', ' ');
}
