import { describe, expect, it } from '@jest/globals';

import { loadKnowledge } from '../../../../src/fetch/load-knowledge.ts';
import { creditedEntity } from '../../../../src/reconcile/entities/credited-entity.ts';

const { names } = await loadKnowledge();

describe('a credit', () => {
  it.each([
    ['Reuters', 'OUTLET', 'Reuters'],
    ['bbc.co.uk', 'OUTLET', 'BBC'],
    ['paper.example', 'OUTLET', 'paper.example'],
    ['NATO', 'ORGANIZATION', 'North Atlantic Treaty Organization'],
    ['Valley Gazette', 'OUTLET', 'Valley Gazette'],
  ])('of %s is the %s %s', (words, kind, name) => {
    expect(creditedEntity(words, names)).toMatchObject({ kind, name });
  });
});
