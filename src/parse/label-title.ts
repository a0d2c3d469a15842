import { type OutletCredit } from '../domain/article.ts';
import { type ParseKnowledge } from '../domain/knowledge-parse.ts';
import { findTitle, titleWords, type TitleWords } from './find-title.ts';
import { type LabelledPage, type PagePart, type PartLabel, type ReadPage } from './page-part.ts';
import { plainWords } from './plain-words.ts';

type TitledPage = Pick<ReadPage, 'parts' | 'labels' | 'title' | 'titleCredits'>;

interface Piece {
  readonly part: PagePart;
  readonly label: PartLabel | null;
}

/** Finds the title; its repetitions and what stands behind it ("– Example News") are about the page. */
export function labelTitle(
  page: LabelledPage,
  given: string | undefined,
  knowledge: ParseKnowledge,
): TitledPage {
  const index = findTitle(page, given);
  const part = index === null ? undefined : page.parts[index];
  if (part === undefined)
    return { ...page, ...withHeadlineLabels(page), title: null, titleCredits: [] };
  const own = wordsOf(part, knowledge);
  const credits: OutletCredit[] = [];
  const pieces = page.parts.flatMap((each, at): readonly Piece[] => {
    const label = page.labels[at] ?? null;
    if (label !== null) return [{ part: each, label }];
    const words = wordsOf(each, knowledge);
    if (plainWords(words.title) !== plainWords(own.title))
      return [{ part: each, label: afterLabel(page, at) }];
    credits.push(...creditOf(each, words));
    return at === index ? cutSuffix(each, words) : [{ part: each, label: { kind: 'METADATA' } }];
  });
  return {
    parts: pieces.map((piece) => piece.part),
    labels: pieces.map((piece) => piece.label),
    title: { name: own.title, span: { start: part.start, end: part.start + own.length } },
    titleCredits: credits,
  };
}

function withHeadlineLabels(page: LabelledPage): LabelledPage {
  return {
    parts: page.parts,
    labels: page.labels.map((label, at) => label ?? afterLabel(page, at)),
  };
}

/** What a label such as "Headline:" opens is a headline too. */
function afterLabel(page: LabelledPage, index: number): PartLabel | null {
  const [label, part, before] = [page.labels[index - 1], page.parts[index], page.parts[index - 1]];
  const labelled = label?.kind === 'METADATA' && before?.text.endsWith(':') === true;
  return labelled && part?.opensParagraph === false ? { kind: 'HEADLINE' } : null;
}

function wordsOf(part: PagePart, knowledge: ParseKnowledge): TitleWords {
  return titleWords(part.text, knowledge.outlets, knowledge.boilerplate);
}

function creditOf(part: PagePart, words: TitleWords): readonly OutletCredit[] {
  if (words.suffix === null) return [];
  const start = part.start + words.suffix.offset;
  return [
    {
      form: 'SOURCE',
      name: words.suffix.name,
      span: { start, end: start + words.suffix.name.length },
    },
  ];
}

function cutSuffix(part: PagePart, words: TitleWords): readonly Piece[] {
  const headline = piece(part, 0, words.length);
  if (words.suffix === null) return [{ part: headline, label: { kind: 'HEADLINE' } }];
  const gap = part.text.slice(words.length).search(/\S/u);
  const rest = piece(part, words.length + gap, part.text.length);
  return [
    { part: headline, label: { kind: 'HEADLINE' } },
    { part: { ...rest, opensParagraph: false }, label: { kind: 'METADATA' } },
  ];
}

function piece(part: PagePart, from: number, to: number): PagePart {
  const text = part.text.slice(from, to);
  return { ...part, start: part.start + from, end: part.start + to, text, plain: plainWords(text) };
}
