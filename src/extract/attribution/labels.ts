import { type Span } from '../../domain/span.ts';

/** "Dr. Emily Harper: …": a label that opens a speaker's turn, and the turn's words up to the next label. */
export interface Turn {
  readonly speaker: Span;
  readonly label: Span;
  readonly content: Span;
}

const LABEL = /^(?:[QA]\d*[:.)]\s*)?((?:\p{L}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]*):\s+(?=\S)/u;
/** One label may be a field name ("Note: …"); a speaker comes back. */
const FEWEST_TURNS = 2;

/** The turns of an interview: lines that open with a name and a colon, when there are at least two such lines. */
export function findTurns(text: string): readonly Turn[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    words: line[0],
  }));
  const labelled = lines.flatMap((line, index) => {
    const match = LABEL.exec(line.words);
    const name = match?.[1];
    return match === null || name === undefined ? [] : [{ ...line, index, name, label: match[0] }];
  });
  const repeated = labelled.filter(
    (one) =>
      labelled.filter((other) => normal(other.name) === normal(one.name)).length >= FEWEST_TURNS,
  );
  return repeated.map((line, position) => {
    const next = repeated[position + 1];
    const at = line.start + line.label.lastIndexOf(line.name);
    return {
      speaker: { start: at, end: at + line.name.length },
      label: { start: line.start, end: line.start + line.label.trimEnd().length },
      content: {
        start: line.start + line.label.length,
        end: turnEnd(text, lines, { from: line.index, next: next?.start }),
      },
    };
  });
}

/** A turn ends at the next label, and its last one with its own line. */
function turnEnd(
  text: string,
  lines: readonly { readonly start: number; readonly words: string }[],
  turn: { readonly from: number; readonly next: number | undefined },
): number {
  const own = lines[turn.from];
  if (turn.next === undefined)
    return own === undefined ? text.length : own.start + own.words.length;
  const last = lines.findLast((line) => line.start < (turn.next ?? 0));
  return last === undefined ? turn.next : last.start + last.words.length;
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}
