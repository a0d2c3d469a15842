import { describe, expect, it } from '@jest/globals';

import { type Passage } from '../../../../src/domain/passage.ts';
import { evidenceOf, weighEvidence } from '../../../../src/relate/words/weigh-evidence.ts';
import { aPassage } from '../../../support/a-passage.ts';

const knowledge = {
  thesaurus: { kinship: () => null },
  frequencies: { articles: 100, words: new Map([['thing', 90]]) },
  cues: {
    negating: new Set(['not']),
    presupposing: new Set(['idea']),
    refuting: new Set(['deny', 'not']),
    hedging: new Set(['may']),
    telling: new Set(['say']),
    confirming: new Set(['confirm']),
  },
};
const SAID = 'rebel/n<nsubj:1 take/v<root:-1 port/n<obj:1';

function evidence(said: string, told: string, further: Partial<Passage> = {}) {
  return evidenceOf(aPassage(said), aPassage(told, further), knowledge);
}

describe('evidence', () => {
  it.each<[string, string, Readonly<Record<string, number>>]>([
    [
      'of the same words',
      SAID,
      { covered: 1, arcsKept: 1, missing: 0, oneWordMissing: 0, turned: 0 },
    ],
    [
      'of a missing word',
      'rebel/n<nsubj:1 take/v<root:-1 bridge/n<obj:1',
      { oneWordMissing: 1, placeTaken: 1, placeTakenByLike: 1, missingVERB: 0 },
    ],
    [
      'of a negation',
      'rebel/n<nsubj:1 !take/v<root:-1 port/n<obj:1',
      { turned: 1, negatedOneSide: 1 },
    ],
    [
      'of two negations',
      'official/n<nsubj:1 !deny/v<root:-1 rebel/n<nsubj:3 !take/v<ccomp:1 port/n<obj:3',
      { refuted: 1, refutedOver: 1, negatedTold: 1 },
    ],
    [
      'of a mark',
      'rebel/n<nsubj:2 may/m<aux:2 take/v<root:-1 port/n<obj:2',
      { hedged: 1, hedgedOver: 1 },
    ],
    [
      'of changed roles',
      'port/n<nsubj:1 take/v<root:-1 rebel/n<obj:1',
      { rolesChanged: 1, covered: 1 },
    ],
  ])('%s', (_case, told, wanted) => {
    expect(evidence(SAID, told)).toMatchObject(wanted);
  });

  it('of what stands over the whole', () => {
    expect(evidence(SAID, SAID, { isAttributed: true, modalities: ['ALLEGED'] })).toMatchObject({
      attributed: 1,
      ALLEGED: 1,
      DENIED: 0,
      question: 0,
    });
  });
});

describe('weighEvidence', () => {
  it('gives shares of one, the likeliest label first', () => {
    const choice = { labels: ['no', 'yes'], intercepts: [0, 1], weights: { covered: [2, 0] } };
    const labels = weighEvidence({ covered: 1, unknown: 5 }, choice);
    expect(labels.map(({ label }) => label)).toEqual(['no', 'yes']);
    expect(labels[0]?.likelihood).toBeCloseTo(Math.E / (1 + Math.E));
  });
});
