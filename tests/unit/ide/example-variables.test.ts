import { describe, expect, it } from '@jest/globals';

import { exampleVariables, type Examples } from '../../../ide/src/example-variables.ts';
import { operationNames, readOperation } from '../../support/saved-operations.ts';

const EXAMPLES: Examples = {
  stories: ['story-1'],
  keys: ['001'],
  articles: ['article-1'],
  outlets: ['outlet-1', 'outlet-2'],
  people: ['person-1', 'person-2'],
  claims: ['claim-1'],
  runs: ['run-1', 'run-1'],
  names: ['Ada'],
  dates: ['2024-10-18'],
  statements: ['The bridge is safe'],
};

const filled = (name: string, document: string, examples: Examples | null = EXAMPLES): unknown =>
  JSON.parse(exampleVariables({ name, document }, examples));

describe('exampleVariables', () => {
  it.each([
    ['one that is needed', 'query A($story: ID!) { x }', { story: 'story-1' }],
    ['none that may be left out', 'query A($story: ID, $first: Int! = 2) { x }', {}],
    ['a list', 'query A($around: [ID!]!) { x }', { around: ['article-1'] }],
    [
      'nothing known',
      'query A($many: Int!, $hue: String!, $all: Boolean!) { x }',
      { many: 0, hue: '', all: false },
    ],
    ['a text without variables', '{ x }', {}],
  ])('fills %s', (_what, document, expected) => {
    expect(filled('a', document)).toEqual(expected);
  });

  it('knows that two people are people', () => {
    expect(filled('two-people', 'query A($one: ID!, $other: ID!) { x }')).toEqual({
      one: 'person-1',
      other: 'person-2',
    });
  });

  it('leaves a form to fill in where the graph has nothing', () => {
    const document = 'query A($story: ID!, $around: [ID!]!) { x }';
    expect(filled('a', document, null)).toEqual({ story: '', around: [''] });
  });

  // Nothing of the graph tells of a job before somebody hands something in.
  it.each(operationNames().filter((name) => name !== 'job'))(
    'has something for all that %s needs',
    (name) => {
      expect(exampleVariables({ name, document: readOperation(name) }, EXAMPLES)).not.toMatch(
        /""|: 0/,
      );
    },
  );
});
