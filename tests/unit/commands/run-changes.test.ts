import { describe, expect, it } from '@jest/globals';

import { findRun, type ListedRun } from '../../../src/commands/list-runs.ts';
import { formatRunChange, type RunChange } from '../../../src/commands/run-changes.ts';

type Finding = RunChange['before'][number];

const said = (exact: string, modality = 'ASSERTED', terminal = 'ARTICLE_ITSELF'): Finding => ({
  modality,
  terminal,
  span: { exact },
});
const aChange = (parts: Partial<RunChange>): RunChange => ({
  kind: 'GAINED',
  article: { key: 'harbour' },
  claim: { statement: 'nine cranes stood still' },
  before: [],
  after: [],
  ...parts,
});

describe('a change between two runs, for people', () => {
  it.each([
    [aChange({ after: [said('nine cranes stood still')] }), '+ “nine cranes stood still”'],
    [
      aChange({ kind: 'LOST', before: [said('cranes stood'), said('stood still')] }),
      '- “cranes stood” / “stood still”',
    ],
    [
      aChange({
        kind: 'CHANGED',
        before: [said('nine cranes')],
        after: [said('nine cranes', 'REPORTED', 'UNATTRIBUTED_REPORTS')],
      }),
      '~ “nine cranes”: asserted, article itself → reported, unattributed reports',
    ],
  ])('%# is told with its words', (change, line) => {
    expect(formatRunChange(change)).toBe(line);
  });
});

describe('a run by the beginning of its id', () => {
  const runs = ['ab12', 'ab34', 'cd56'].map((id): ListedRun => ({
    id,
    engine: 'e',
    version: '1',
    configHash: 'c',
    startedAt: null,
  }));
  it('is the one that begins so', () => {
    expect(findRun(runs, 'c').id).toBe('cd56');
  });
  it.each([
    ['ab', /2 begin with "ab"/],
    ['x', /none begins with "x"/],
  ])('%s is refused', (beginning, message) => {
    expect(() => findRun(runs, beginning)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', message: expect.stringMatching(message) }),
    );
  });
});
