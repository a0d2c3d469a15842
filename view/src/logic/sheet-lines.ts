import { chainInWords, type SourceNode, type Voiced, type VoicedArticle } from './source-tree.ts';
import { dateInWords, type Moment } from './timeline.ts';
import { counted, outletOf } from './words.ts';

/** A line of a view that is read from top to bottom, as it is drawn on a sheet. */
export interface SheetLine {
  readonly words: string;
  readonly look: 'title' | 'head' | 'name' | 'said' | 'note';
  /** How many steps it stands to the right. */
  readonly depth: number;
}

/** A timeline as lines: each date, what was published then, and what that says. */
export function timelineLines(
  label: string,
  { moments, undated }: Timeline,
  foremost: (article: VoicedArticle) => readonly Voiced[],
): readonly SheetLine[] {
  const told = (article: VoicedArticle): readonly SheetLine[] => [
    { words: article.title ?? article.key, look: 'name', depth: 1 },
    { words: `${article.key} · ${outletOf(article)}`, look: 'note', depth: 1 },
    ...foremost(article).flatMap((one): readonly SheetLine[] => [
      { words: `“${one.span.exact}”`, look: 'said', depth: 1 },
      { words: `on the word of: ${chainInWords(one)}`, look: 'note', depth: 1 },
    ]),
  ];
  return [
    { words: label, look: 'title', depth: 0 },
    ...moments.flatMap(({ date, items }): readonly SheetLine[] => [
      { words: dateInWords(date), look: 'head', depth: 0 },
      ...items.flatMap(told),
    ]),
    ...(undated.length === 0
      ? []
      : [{ words: 'Undated', look: 'head', depth: 0 } as const, ...undated.flatMap(told)]),
  ];
}

interface Timeline {
  readonly moments: readonly Moment<VoicedArticle>[];
  readonly undated: readonly VoicedArticle[];
}

/** The sources of a story as lines: each with those who pass its word on, and what is said in the end. */
export function sourceLines(label: string, tree: readonly SourceNode[]): readonly SheetLine[] {
  return [
    { words: label, look: 'title', depth: 0 },
    ...tree.flatMap((root) => linesOfSource(root, 0)),
  ];
}

function linesOfSource(node: SourceNode, depth: number): readonly SheetLine[] {
  const { shape, name, note, count, heardBy, said } = node;
  return [
    { words: `${shape} ${name} (${note}, ${counted(count, 'claim')})`, look: 'name', depth },
    ...heardBy.flatMap((each) => linesOfSource(each, depth + 1)),
    ...said.map(({ voiced }) => ({
      words: `“${voiced.span.exact}”`,
      look: 'said' as const,
      depth: depth + 1,
    })),
  ];
}
