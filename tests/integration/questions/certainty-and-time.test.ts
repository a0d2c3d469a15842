import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { lostSupport } from '../../../src/ingest/lost-support.ts';
import { HERALD, HERALD_LATER, OTHERS } from '../../support/bridge-texts.ts';
import { aRun } from '../../support/generated-readings.ts';
import { readIntoGraph } from '../../support/read-into-graph.ts';
import { asOfRows, changesOf, driftsOf, selvesOf, stancesOf } from '../../support/time-answers.ts';
import { type AskedGraph, askedGraph } from '../../support/time-questions.ts';

const READING_MILLISECONDS = 400_000;
const COLLAPSE = 'The collapse of a bridge in Bergen killed';
const GONE = 'Engineers inspected the bridge in January';
const COPY = [`gazette: ${COLLAPSE} 40 people`];
const CHANGES = [
  [
    'CHANGED AMOUNT',
    'Bridge collapse in Bergen kills 40',
    'Bridge collapse in Bergen kills 12',
    COPY,
  ],
  ['CHANGED AMOUNT', `${COLLAPSE} 40 people on Sunday`, `${COLLAPSE} 12 people on Sunday`, COPY],
  ['CHANGED MODALITY', 'The city will close the harbour', 'The city may close the harbour', []],
  ['ADDED', null, 'Divers searched the river all night', []],
  ['DROPPED', GONE, null, [`gazette: ${GONE}`]],
];

let asked: AskedGraph;
beforeAll(async () => {
  asked = await askedGraph([HERALD, ...OTHERS, HERALD_LATER]);
}, READING_MILLISECONDS);
afterAll(() => asked.close());

it('question 12: where the headline is more certain than the body', async () => {
  expect(driftsOf(await asked.ask('certainty'))).toEqual([
    'observer HEADLINE RAISED: Minister Omar Reyes resigns < Minister Omar Reyes may resign over the bridge collapse in Bergen',
  ]);
});

it('question 13: which articles contradict themselves, in which words', async () => {
  const { articles } = await asked.ask('self-contradictions');
  const found = articles.nodes.map((article) => [
    article.key,
    selvesOf(article.selfContradictions),
  ]);
  expect(found).toEqual([
    [
      'journal',
      [
        [
          'QUANTITY',
          'STRONG',
          ['the collapse killed 70 people (journal, 2031-03)'],
          ['the collapse killed 12 people (journal, 2031-03)'],
        ],
      ],
    ],
  ]);
});

it('question 14: which stance each article gives to whom, and which disagree', async () => {
  expect(stancesOf(await asked.ask('stances', { holders: ['Sweden', 'Norway'] }))).toEqual([
    ['Sweden', 'observer', 'SUPPORT', ['STRONG']],
    ['Sweden', 'journal', 'OPPOSE', ['STRONG']],
  ]);
});

it.each([
  ['2031-03-01', [], [], [[], ['journal']]],
  ['2031-03-02', ['herald'], [], [[], ['journal']]],
  ['2031-03', ['herald'], ['gazette'], [['journal'], []]],
  ['2031-10-20', ['herald'], ['autumn', 'gazette'], [['journal'], []]],
])('question 15: what each outlet had said as of %s', async (date, herald, gazette, nobody) => {
  expect(asOfRows(await asked.ask('as-of', { date }))).toEqual([
    ['Bergen Herald', herald, []],
    ['Velm Gazette', gazette, []],
    ['Velm Observer', [], ['observer']],
    [null, ...nobody],
  ]);
});

it('question 21: whose own statements contradict each other over time, and who carried each', async () => {
  const { people } = await asked.ask('own-words', { name: 'quill' });
  expect(people.nodes.map((person) => selvesOf(person.selfContradictions))).toEqual([
    [
      [
        'POLARITY',
        'WEAK',
        ['she supports the bridge toll (herald, 2031-03-02)'],
        ['she opposes the bridge toll (autumn, 2031-10-20)'],
      ],
    ],
  ]);
});

describe('question 22', () => {
  it('what changed between two versions, and who still holds what is gone', async () => {
    expect(changesOf(await asked.ask('revisions', { key: 'herald' }))).toEqual(CHANGES);
  });

  it('what other rules make of the same words is no change', async () => {
    await readIntoGraph(asked.graph, [HERALD_LATER], aRun(2));
    expect(changesOf(await asked.ask('revisions', { key: 'herald' }))).toEqual(CHANGES);
  });
});

const OBSERVERS = [
  'Minister Omar Reyes may resign over the bridge collapse in Bergen',
  'Minister Omar Reyes resigns',
  'Sweden supports the inquiry into the bridge collapse',
  'The collapse killed 12 people',
];

describe('what would fall', () => {
  it.each([
    [['gazette'], [GONE, `${COLLAPSE} 40 people`]],
    [['observer'], OBSERVERS],
    [
      ['gazette', 'observer'],
      [GONE, ...OBSERVERS, `${COLLAPSE} 40 people`],
    ],
  ])('with %s', async (keys, expected) => {
    const told = [];
    for await (const { statement } of lostSupport(asked.graph.reader, keys)) told.push(statement);
    expect(told).toEqual(expected);
    const withdrawn = await asked.ids(keys);
    const { lostSupport: lost } = await asked.ask('withdrawal', { withdrawn });
    expect(lost.nodes.map(({ statement }) => statement)).toEqual(expected);
  });

  it('with a key that no article has is told', async () => {
    await expect(lostSupport(asked.graph.reader, ['nobody']).next()).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
