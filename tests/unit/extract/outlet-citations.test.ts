import { describe, expect, it } from '@jest/globals';

import { type Mention, type Sentence } from '../../../src/domain/annotation.ts';
import { outletCitations } from '../../../src/extract/citations/outlet-citations.ts';
import { loadExtractionKnowledge } from '../../../src/fetch/knowledge-extraction.ts';

const { outletCitations: lexicon } = await loadExtractionKnowledge(null);

/** A sentence of `word/POS/lemma` tokens; the outlet is the token "Post". */
function citationsIn(tagged: string): readonly string[] {
  let start = 0;
  const tokens = tagged.split(' ').map((token) => {
    const [text = '', pos = '', lemma = text.toLowerCase()] = token.split('_');
    const placed = { text, lemma, pos, ner: 'O', start, end: start + text.length };
    start += text.length + 1;
    return placed;
  });
  const post = tokens.find(({ text }) => text === 'Post');
  const sentence: Sentence = {
    index: 0,
    start: 0,
    end: start - 1,
    tokens,
    dependencies: [],
    names: [],
  };
  const mention: Mention = {
    kind: 'OUTLET',
    form: 'NAME',
    exact: 'Post',
    name: 'Post',
    sentence: 0,
    title: null,
    countryCode: null,
    start: post?.start ?? 0,
    end: post?.end ?? 0,
  };
  const page = { sentences: [sentence], mentions: [mention] };
  return outletCitations(page, lexicon, []).map(({ kind }) => kind);
}

describe('an outlet', () => {
  it.each<[string, string, readonly string[]]>([
    ['with its poll', 'a_DT Post_NNP national_JJ poll_NN shows_VBZ_show a_DT lead_NN', ['REPORTS']],
    [
      'that reported',
      'the_DT talks_NNS failed_VBD_fail ,_, the_DT Post_NNP reported_VBD_report',
      ['REPORTS'],
    ],
    ['that has found', 'the_DT Post_NNP has_VBZ_have found_VBN_find a_DT gap_NN', ['REPORTS']],
    [
      'by which it was reported',
      'it_PRP was_VBD_be first_RB reported_VBN_report by_IN the_DT Post_NNP',
      ['REPORTS'],
    ],
    [
      'somebody told',
      'she_PRP told_VBD_tell the_DT Post_NNP that_IN it_PRP failed_VBD_fail',
      ['QUOTES'],
    ],
    [
      'somebody was interviewed by',
      'she_PRP said_VBD_say in_IN an_DT interview_NN with_IN the_DT Post_NNP',
      ['QUOTES'],
    ],
    [
      'whose poll bears another name too',
      'a_DT Post_NNP /_HYPH Rock_NN the_DT Boat_NNP tracking_VBG Poll_NNP finds_VBZ_find it_PRP',
      ['REPORTS'],
    ],
    [
      'whose reporter was there',
      'a_DT reporter_NN for_IN the_DT Post_NNP spotted_VBD_spot her_PRP',
      ['REPORTS'],
    ],
    [
      'whose host asks',
      "the_DT Post_NNP 's_POS Ann_NNP Lee_NNP then_RB pressed_VBD_press her_PRP",
      ['REPORTS'],
    ],
    [
      'that interviewed somebody',
      'she_PRP said_VBD_say in_IN a_DT Post_NNP interview_NN',
      ['QUOTES'],
    ],
    [
      'somebody wrote in',
      'she_PRP admitted_VBD_admit it_PRP in_IN a_DT Post_NNP column_NN',
      ['QUOTES'],
    ],
    [
      'in whose column something was shown',
      'it_PRP was_VBD_be shown_VBN_show in_IN a_DT Post_NNP column_NN',
      ['REPORTS'],
    ],
    [
      'that asked nothing',
      'she_PRP was_VBD_be not_RB challenged_VBN_challenge by_IN the_DT Post_NNP',
      [],
    ],
    ['that somebody left', 'the_DT former_JJ Post_NNP said_VBD_say it_PRP', []],
    ['only named', 'she_PRP reads_VBZ_read the_DT Post_NNP every_DT day_NN', []],
    ['that hires', 'the_DT Post_NNP hires_VBZ_hire writers_NNS_writer', []],
    [
      'beside something done',
      'the_DT road_NN by_IN the_DT Post_NNP is_VBZ_be closed_VBN_close',
      [],
    ],
  ])('%s', (_case, sentence, kinds) => {
    expect(citationsIn(sentence)).toEqual(kinds);
  });
});
