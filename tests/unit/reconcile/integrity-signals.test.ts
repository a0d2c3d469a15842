import { describe, expect, it } from '@jest/globals';

import { type Annotation, type Sentence } from '../../../src/domain/annotation.ts';
import { type DocumentMetadata } from '../../../src/domain/article.ts';
import { type IntegrityKind } from '../../../src/domain/integrity.ts';
import { loadKnowledge } from '../../../src/fetch/load-knowledge.ts';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { integritySignals } from '../../../src/reconcile/integrity/integrity-signals.ts';

const { parse, topics } = await loadKnowledge(null);
const SIGNED: DocumentMetadata = {
  author: 'Ann Ford',
  published: '2024-05-01',
  outlet: 'Lyon Post',
};
const HEADLINE = 'Lyon closes harbour bridge';
const BRIDGE = [
  'The mayor of Lyon closed the harbour bridge to lorries on Monday after engineers found cracks.',
  'Engineers of the harbour company said the cracks grew in winter, and the mayor asked for repairs.',
  'Drivers of lorries protested at the bridge, and the harbour company promised the drivers a ferry.',
];

/** A line is a sentence, a word with a capital or of more than six letters a noun. */
function annotated(text: string): Annotation {
  const sentences = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, number): Sentence => {
    const tokens = [...line.matchAll(/[\p{L}\p{N}'’-]+/gu)].map((word) => ({
      text: word[0],
      lemma: word[0].toLowerCase(),
      pos: /^\p{Lu}|.{7}/u.test(word[0]) && word.index > 0 ? 'NN' : 'DT',
      ner: 'O',
      start: index + word.index,
      end: index + word.index + word[0].length,
    }));
    const end = index + line.length;
    return { index: number, start: index, end, tokens, dependencies: [], names: [] };
  });
  return { sentences, mentions: [] };
}

function signalsIn(
  lines: readonly string[],
  metadata = SIGNED,
): readonly [IntegrityKind, string | null][] {
  const text = [HEADLINE, ...lines].join('\n\n');
  const article = parseArticle({ key: 'a', origin: 'test', text, metadata }, parse);
  const context = {
    article,
    annotation: annotated(text),
    topics,
    entityById: new Map(),
    entityIds: [],
  };
  return integritySignals(context).map(({ kind, span }) => [
    kind,
    span === null ? null : text.slice(span.start, span.end),
  ]);
}

describe('integrity signals', () => {
  it('are none for a signed and dated text', () => {
    expect(signalsIn(BRIDGE)).toEqual([]);
  });

  it('name what the page lacks', () => {
    expect(signalsIn(BRIDGE, {})).toEqual([
      ['UNSIGNED', null],
      ['UNDATED', null],
    ]);
  });

  it.each([
    "Here's a rewritten version of the article:",
    'Word count: 512',
    'As an AI language model, I cannot verify the cracks in the bridge.',
  ])('show what a prompt left behind: %s', (line) => {
    expect(signalsIn([...BRIDGE, line])).toEqual([['PROMPT_RESIDUE', line]]);
  });

  it('leave alone what somebody is quoted with', () => {
    const line =
      'The harbour company showed the mayor an answer that began “As an AI language model, I see no cracks”, and the engineers laughed.';
    expect(signalsIn([...BRIDGE, line])).toEqual([]);
  });

  it('show a sentence that stood there before, at its later place', () => {
    const [first = ''] = BRIDGE;
    expect(signalsIn([...BRIDGE, first])).toEqual([['REPEATED_SENTENCE', first]]);
  });

  it('show an end about something else', () => {
    const trailer =
      'Gardeners prefer Dutch tulips and Turkish hyacinths because perennials withstand Scottish frosts.';
    expect(signalsIn([...BRIDGE, trailer])).toEqual([['OFF_TOPIC_TRAILER', trailer]]);
    const on = `They grow Dutch tulips and Turkish hyacinths beside perennials that withstand frosts.`;
    expect(signalsIn([...BRIDGE, on])).toEqual([]);
  });

  it('show the credit to another page, and no credit to an agency', () => {
    expect(signalsIn([...BRIDGE, 'Original Source: Marseille Herald'])).toEqual([
      ['CREDITED_REWRITE', 'Marseille Herald'],
    ]);
    expect(signalsIn([`LYON (Reuters) - ${BRIDGE[0] ?? ''}`, ...BRIDGE.slice(1)])).toEqual([]);
  });
});
