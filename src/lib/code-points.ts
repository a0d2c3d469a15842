/** Offsets of one text in two counts: UTF-16 code units (inside the program) and Unicode code points (files shared with others). */
export interface OffsetScale {
  /** An offset inside a surrogate pair counts as the pair's end. @throws RangeError outside the text */
  readonly toCodePoints: (codeUnits: number) => number;
  /** @throws RangeError outside the text */
  readonly toCodeUnits: (codePoints: number) => number;
}

const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** The scale of this text; each conversion takes the time of a binary search. */
export function offsetScale(text: string): OffsetScale {
  const pairs = [...text.matchAll(ASTRAL)].map((match) => match.index);
  return {
    toCodePoints: (offset) => {
      mustLieWithin(offset, text.length);
      return offset - countLeading(pairs, (start) => start + 1 < offset);
    },
    toCodeUnits: (offset) => {
      mustLieWithin(offset, text.length - pairs.length);
      return offset + countLeading(pairs, (start, index) => start - index < offset);
    },
  };
}

function mustLieWithin(offset: number, length: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > length) {
    throw new RangeError(`Wanted an offset from 0 to ${length}, got ${offset}.`);
  }
}

/** How many items at the front pass a test that no later item passes. */
function countLeading(
  items: readonly number[],
  passes: (item: number, index: number) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
