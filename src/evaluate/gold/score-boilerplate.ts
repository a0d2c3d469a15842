import { type Span } from '../../domain/span.ts';
import { type ArticlePair } from './article-pair.ts';
import { type Scoreboard } from './scoreboard.ts';

/** Counts boilerplate by characters that are not blank; those of metadata lines count neither way. */
export function scoreBoilerplate(pair: ArticlePair, board: Scoreboard): void {
  const { expected, given, text } = pair;
  const neutral = new Set(expected.metadata.flatMap(positions));
  const inkOf = (spans: readonly Span[]): ReadonlySet<number> =>
    new Set(
      spans.flatMap(positions).filter((position) => {
        const character = text.characters[position];
        return character !== undefined && /\S/u.test(character) && !neutral.has(position);
      }),
    );
  const wanted = inkOf(expected.boilerplate);
  const found = inkOf(given.boilerplate);
  const right = [...found].filter((position) => wanted.has(position)).length;
  board.add('boilerplate', { right, wrong: found.size - right, missed: wanted.size - right });
}

function positions({ start, end }: Span): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
