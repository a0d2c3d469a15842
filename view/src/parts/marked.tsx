import { type JSX } from 'preact';

import { type Stretch } from '../logic/conflict-words.ts';
import { cutText } from '../logic/text-layers.ts';

/** A text with some of its words marked. */
export function Marked({
  text,
  stretches,
}: {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}): JSX.Element {
  const layers = stretches.map(([start, end]) => ({ start, end, item: true }));
  return (
    <>
      {cutText(text, layers).map((segment) =>
        segment.items.length > 0 ? (
          <mark key={segment.start}>{segment.text}</mark>
        ) : (
          <span key={segment.start}>{segment.text}</span>
        ),
      )}
    </>
  );
}
