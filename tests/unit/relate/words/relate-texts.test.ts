import { describe, expect, it } from '@jest/globals';

import { type JudgeScores } from '../../../../src/domain/judge.ts';
import { type FittedChoice } from '../../../../src/domain/knowledge-comparison.ts';
import { judgedEvidence } from '../../../../src/relate/words/evidence/judged.ts';
import { relateTexts } from '../../../../src/relate/words/relate-texts.ts';
import { aPassage } from '../../../support/a-passage.ts';

const scores = (entailment: number, contradiction: number): JudgeScores => ({
  entailment,
  neutral: 1 - entailment - contradiction,
  contradiction,
});

describe('judgedEvidence', () => {
  const judged = { forth: scores(0.5, 0.25), back: scores(1, 0) };
  const amount = aPassage('farmer/n<nsubj:2 60/c:NUMBER<nummod:0 march/v<root:-1');
  const day = aPassage('farmer/n<nsubj:1 march/v<root:-1 2019/c:DATE<obl:1');
  const plain = aPassage('farmer/n<nsubj:1 march/v<root:-1');

  it('takes both directions as log-odds, bounded', () => {
    const found = judgedEvidence(judged, { said: plain, told: plain });
    expect(found['judgeEntails']).toBeCloseTo(0);
    expect(found['judgeContradicts']).toBeCloseTo(Math.log(1 / 3));
    expect(found).toMatchObject({ judgeHeard: 1, judgeEntailsBack: 6, judgeContradictsBack: -6 });
  });

  it.each([
    ['no amount', plain, plain, true],
    ['an amount on one side', amount, plain, true],
    ['days, which are no amounts', day, day, true],
    ['an amount and a day', amount, day, true],
    ['amounts on both sides', amount, amount, false],
  ])('of texts with %s', (_, said, told, isHeard) => {
    const found = judgedEvidence(judged, { said, told });
    expect('judgeHeard' in found).toBe(isHeard);
    expect(Object.keys(found)).toHaveLength(isHeard ? 5 : 0);
  });
});

describe('relateTexts', () => {
  const labels = ['contradiction', 'entailment'];
  const byWords: FittedChoice = { labels, intercepts: [0, 0], weights: { covered: [0, 2] } };
  const byAll: FittedChoice = {
    labels,
    intercepts: [0, 0],
    weights: { covered: [0, 2], judgeContradicts: [1, 0] },
  };
  const knowledge = {
    thesaurus: { kinship: () => null },
    frequencies: { articles: 10, words: new Map<string, number>() },
    cues: {
      negating: new Set<string>(),
      presupposing: new Set<string>(),
      refuting: new Set<string>(),
      hedging: new Set<string>(),
      telling: new Set<string>(),
      confirming: new Set<string>(),
    },
    relation: byWords,
    judgedRelation: byAll,
    stance: byWords,
    side: byWords,
  };
  const passage = aPassage('rebel/n<nsubj:1 take/v<root:-1 port/n<obj:1');

  it.each([
    ['without the judge, by words', null, 'entailment'],
    ['with an unsure judge, still by words', scores(0.2, 0.3), 'entailment'],
    ['with a sure one, by its word too', scores(0.01, 0.98), 'contradiction'],
  ])('%s', (_, forth, label) => {
    const judged = forth === null ? null : { forth, back: scores(0.3, 0.3) };
    const [likeliest] = relateTexts({ said: passage, told: passage }, judged, knowledge);
    expect(likeliest?.label).toBe(label);
  });
});
