import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { findBiography } from './label-biography.ts';
import { labelFurniture } from './label-furniture.ts';
import { labelHead } from './label-head.ts';
import { labelMenus } from './label-menus.ts';
import { labelSections, labelTeasers } from './label-sections.ts';
import { labelSentences } from './label-sentences.ts';
import { labelTitle } from './label-title.ts';
import { withLabels, type LabelledPage, type ReadPage } from './page-part.ts';
import { readByline } from './read-byline.ts';
import { splitPage } from './split-page.ts';

/** Labels the lines of a page, the surest signs first: a later step never changes what an earlier one found. */
export function readPage(
  text: string,
  givenTitle: string | undefined,
  knowledge: ParseKnowledge,
): ReadPage {
  const lexicon = knowledge.boilerplate;
  const parts = splitPage(text, lexicon);
  let page: LabelledPage = { parts, labels: parts.map(() => null) };
  page = withLabels(page, labelFurniture(page, lexicon));
  page = withLabels(page, labelSections(page, lexicon));
  page = withLabels(page, labelTeasers(page, lexicon));
  page = withLabels(page, labelHead(page, lexicon));
  page = withLabels(page, labelMenus(page));
  const biography = findBiography(page, lexicon, pageByline(page, knowledge));
  page = withLabels(page, biography.labels);
  const titled = labelTitle(page, givenTitle, knowledge);
  return {
    ...titled,
    ...withLabels(titled, labelSentences(titled, lexicon)),
    author: biography.author,
  };
}

function pageByline(page: LabelledPage, knowledge: ParseKnowledge): string | null {
  for (const part of page.parts) {
    const byline = readByline(part, knowledge.boilerplate);
    if (byline !== null) return byline.name;
  }
  return null;
}
