import { type IntegritySignal } from '../domain/integrity.ts';
import { type WordSpan } from '../domain/span.ts';

/** Lists in the graph hold no null: this stands for the place of what a page lacks. */
const NOWHERE = -1;

/** The signals of a text as parallel lists. */
export function signalLists(signals: readonly IntegritySignal[]): {
  readonly signalKinds: readonly string[];
  readonly signalStarts: readonly number[];
  readonly signalEnds: readonly number[];
} {
  return {
    signalKinds: signals.map(({ kind }) => kind),
    signalStarts: signals.map(({ span }) => span?.start ?? NOWHERE),
    signalEnds: signals.map(({ span }) => span?.end ?? NOWHERE),
  };
}

/** The signals of a text from its lists, with the words of each. */
export function signalsOf(version: {
  readonly text: string;
  readonly signalKinds: readonly string[];
  readonly signalStarts: readonly number[];
  readonly signalEnds: readonly number[];
}): readonly { readonly kind: string; readonly span: WordSpan | null }[] {
  return version.signalKinds.map((kind, index) => {
    const start = version.signalStarts[index] ?? NOWHERE;
    const end = version.signalEnds[index] ?? NOWHERE;
    const exact = version.text.slice(start, end);
    return { kind, span: start === NOWHERE ? null : { start, end, exact } };
  });
}
