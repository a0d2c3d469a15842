import { describe, expect, it } from '@jest/globals';

import { annotateArticle } from '../../../src/annotate/annotate-article.ts';
import { type Mention } from '../../../src/domain/annotation.ts';
import { type Article } from '../../../src/domain/article.ts';
import { type Statement } from '../../../src/domain/statement.ts';
import { extractStatements } from '../../../src/extract/extract-statements.ts';
import { loadExtractionKnowledge } from '../../../src/fetch/knowledge-extraction.ts';
import { loadNameKnowledge } from '../../../src/fetch/knowledge-names.ts';
import { testReader } from '../../support/test-reader.ts';

const knowledge = await loadExtractionKnowledge(null);
const names = await loadNameKnowledge(null);
const reader = testReader();

/** An article of one paragraph without any page around it. */
function paragraph(text: string): Article {
  return {
    id: 'a',
    key: 'a',
    versionId: 'v',
    textHash: 'h',
    text,
    title: null,
    titleSpan: null,
    url: null,
    outlet: null,
    byline: null,
    bylineSpan: null,
    published: null,
    origins: { title: null, byline: null, outlet: null, published: null },
    language: 'en',
    blocks: [{ start: 0, end: text.length, kind: 'PARAGRAPH' }],
    boilerplate: [],
    credits: [],
    links: [],
  };
}

/** `words < speaker KIND; MODALITIES, NOT, least..value..most unit`. */
function short(text: string, statement: Statement, mentions: readonly Mention[]): string {
  const { chain, modalities, polarity, quantity } = statement;
  const links = chain.map(({ speaker, kind }) => {
    const who =
      speaker.kind === 'MENTION' ? mentions[speaker.mention]?.name : `(${speaker.unnamedKind})`;
    return ` < ${who ?? ''} ${kind}`;
  });
  const amount =
    quantity === null
      ? ''
      : `, ${quantity.atLeast ?? ''}..${quantity.value ?? ''}..${quantity.atMost ?? ''} ${quantity.unit}`;
  const words = text.slice(statement.span.start, statement.span.end);
  return `${words}${links.join('')}; ${modalities.join(' ')}${polarity === 'NEGATIVE' ? ', NOT' : ''}${amount}`;
}

async function read(text: string): Promise<readonly string[]> {
  const article = paragraph(text);
  const annotation = await annotateArticle(article, reader, names);
  const { statements } = extractStatements(article, annotation, knowledge);
  return statements.map((statement) => short(text, statement, annotation.mentions));
}

describe('what a sentence states', () => {
  it.each<[string, string[]]>([
    [
      'The ministry said on Monday that at least 40 people were killed in the flood.',
      [
        'at least 40 people were killed in the flood < (OFFICIALS) INDIRECT; ASSERTED, 40..40.. person',
      ],
    ],
    [
      'Between 5 and 7 million voters stayed at home.',
      ['Between 5 and 7 million voters stayed at home; ASSERTED, 5000000....7000000 voter'],
    ],
    [
      'The company denied that it had sold the data.',
      ['it had sold the data < (PUBLIC) INDIRECT; DENIED, NOT'],
    ],
    [
      'Officials said the bridge was closed, but local residents disputed that.',
      [
        'the bridge was closed < (OFFICIALS) INDIRECT; ASSERTED',
        'local residents disputed that < (PUBLIC) PARAPHRASE; ASSERTED',
      ],
    ],
    [
      '"We will rebuild the school," said Mayor Anna Keller. "It is our first duty."',
      [
        'We will rebuild the school < Anna Keller DIRECT; PREDICTED',
        'It is our first duty < Anna Keller DIRECT; ASSERTED',
      ],
    ],
    [
      'Germany has promised to send 12 tanks to Poland.',
      [
        'Germany has promised to send 12 tanks to Poland < Germany PARAPHRASE; PLANNED, ..12.. tank',
      ],
    ],
    [
      'The minister is believed to have left the country.',
      ['The minister is believed to have left the country; REPORTED'],
    ],
    [
      'According to the Red Cross, more than 3,000 families lost their homes.',
      [
        'more than 3,000 families lost their homes < Red Cross INDIRECT; REPORTED, 3000..3000.. family',
      ],
    ],
    [
      'Economists expect that prices will fall, although wages may rise.',
      [
        'prices will fall < (EXPERTS) INDIRECT; PREDICTED PROBABLE',
        'wages may rise < (EXPERTS) INDIRECT; POSSIBLE PROBABLE',
      ],
    ],
    [
      'Police reportedly arrested two men near the station.',
      [
        'Police reportedly arrested two men near the station < (REPORTS) INDIRECT; REPORTED, ..2.. man',
      ],
    ],
    [
      'The court did not confirm the ruling.',
      ['The court did not confirm the ruling < (OFFICIALS) PARAPHRASE; ASSERTED, NOT'],
    ],
    [
      'He visited Paris in March, meeting President Emmanuel Macron.',
      ['He visited Paris in March; ASSERTED', 'meeting President Emmanuel Macron; ASSERTED'],
    ],
    [
      'Anna Keller won the vote. She said the result was fair.',
      [
        'Anna Keller won the vote; ASSERTED',
        'the result was fair < Anna Keller INDIRECT; ASSERTED',
      ],
    ],
    [
      'The bank could lose $2.5 billion if the deal fails.',
      [
        'The bank could lose $2.5 billion if the deal fails; CONDITIONAL POSSIBLE, ..2500000000.. usd',
      ],
    ],
    [
      'France not only backed the plan but also paid for it.',
      ['France not only backed the plan; ASSERTED', 'paid for it; ASSERTED'],
    ],
    [
      'The storm, which hit Florida on Tuesday, destroyed 1,200 houses.',
      [
        'which hit Florida on Tuesday; ASSERTED',
        'destroyed 1,200 houses; ASSERTED, ..1200.. house',
      ],
    ],
    [
      'Officials said there were no survivors after the crash, adding that a search went on.',
      [
        'there were no survivors after the crash < (OFFICIALS) INDIRECT; ASSERTED, NOT',
        'a search went on < (OFFICIALS) INDIRECT < (OFFICIALS) INDIRECT; ASSERTED',
      ],
    ],
    [
      'The minister no longer supports the plan.',
      ['The minister no longer supports the plan; ASSERTED, NOT'],
    ],
    ['Brazil should cut its emissions.', []],
    ['What will the government do next?', []],
    [
      'Neighbors said they heard two shots.',
      ['they heard two shots < (PUBLIC) INDIRECT; ASSERTED, ..2.. shot'],
    ],
    [
      'The Times reported that Iran had agreed to talks.',
      ['Iran had agreed to talks < The Times INDIRECT; REPORTED'],
    ],
    [
      'Critics accused the governor of lying.',
      ['Critics accused the governor of lying < (PUBLIC) PARAPHRASE; ALLEGED'],
    ],
    [
      'There is no evidence that the vaccine is harmful.',
      ['There is no evidence that the vaccine is harmful; ASSERTED, NOT'],
    ],
    [
      'The army killed dozens of rebels, the spokesman claimed.',
      ['The army killed dozens of rebels < (OFFICIALS) INDIRECT; ASSERTED, 12.... rebel'],
    ],
    [
      'Roughly 60 percent of farmers support the law, a survey found.',
      [
        'Roughly 60 percent of farmers support the law < (REPORTS) INDIRECT; REPORTED, ..60.. percent',
      ],
    ],
    [
      'Witnesses said that Russia fired 5,000-7,000 shells a day.',
      ['Russia fired 5,000-7,000 shells a day < (PUBLIC) INDIRECT; ASSERTED, 5000....7000 shell'],
    ],
    [
      'The union warned of delays, and the minister promised to act.',
      [
        'The union warned of delays < (PUBLIC) PARAPHRASE; POSSIBLE',
        'the minister promised to act < (OFFICIALS) PARAPHRASE; PLANNED',
      ],
    ],
    ['Spain has remained neutral.', ['Spain has remained neutral; ASSERTED']],
    [
      'Troops may be stationed in Latvia, possibly training local units.',
      ['Troops may be stationed in Latvia; POSSIBLE', 'possibly training local units; POSSIBLE'],
    ],
    [
      'With talks stalling, Egypt closed its border.',
      ['talks stalling; ASSERTED', 'Egypt closed its border; ASSERTED'],
    ],
    [
      'Nearly 900 soldiers crossed the river, with thousands of civilians waiting behind them.',
      [
        'Nearly 900 soldiers crossed the river; ASSERTED, ..900..900 soldier',
        'thousands of civilians waiting behind them; ASSERTED, 1000.... civilian',
      ],
    ],
    [
      'There is no official confirmation, but intelligence sources suggest that the plane crashed.',
      [
        'There is no official confirmation; ASSERTED, NOT',
        'the plane crashed < (INTELLIGENCE) INDIRECT; REPORTED',
      ],
    ],
    [
      'The senator, who opposes the bill, left early.',
      ['who opposes the bill; ASSERTED', 'left early; ASSERTED'],
    ],
    ['It is essential for drivers to slow down.', []],
    ['We need our partners to act now.', []],
    [
      'Exports fell by 12 percent in May.',
      ['Exports fell by 12 percent in May; ASSERTED, ..12.. percent'],
    ],
    ['He was arrested in 2019.', ['He was arrested in 2019; ASSERTED']],
    [
      'The king is expected to speak on Friday.',
      ['The king is expected to speak on Friday; PROBABLE'],
    ],
    [
      'Japan is considering new sanctions against Iran.',
      ['Japan is considering new sanctions against Iran; PLANNED'],
    ],
    ['Canada condemned the attack.', ['Canada condemned the attack < Canada PARAPHRASE; ASSERTED']],
    [
      'If the vote fails, the coalition could collapse.',
      ['If the vote fails, the coalition could collapse; CONDITIONAL POSSIBLE'],
    ],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});
