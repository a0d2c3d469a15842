import { type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { type Mark } from '../logic/article-marks.ts';
import { type Segment } from '../logic/text-layers.ts';
import { prefersStill } from '../state.ts';

/** The text of an article with everything marked where it stands; what is marked can be pointed at and tabbed to. */
export function MarkedText({
  segments,
  pointed,
  focus,
  onPoint,
}: {
  readonly segments: readonly Segment<Mark>[];
  readonly pointed: string | null;
  readonly focus: string | null;
  readonly onPoint: (start: number, end: number) => void;
}): JSX.Element {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = part.current?.querySelector('[data-focused]');
    found?.scrollIntoView({ block: 'center', behavior: prefersStill ? 'auto' : 'smooth' });
  }, [focus]);
  return (
    <div ref={part} class="text">
      {segments.map(({ start, text, items }, at) => {
        if (items.length === 0) return <span key={start}>{text}</span>;
        const point = (): void => {
          onPoint(start, start + text.length);
        };
        return (
          <span
            key={start}
            class={classesOf(items, pointed)}
            data-focused={items.some(({ id }) => id === focus) || undefined}
            tabIndex={begins(segments[at - 1], items) ? 0 : undefined}
            onMouseEnter={point}
            onFocus={point}
            onClick={point}
          >
            {text}
          </span>
        );
      })}
    </div>
  );
}

function classesOf(items: readonly Mark[], pointed: string | null): string {
  const types = [...new Set(items.map(({ type }) => `m-${type}`))];
  const isContested = items.some((item) => item.isContested);
  const isPointed = items.some(({ id }) => id === pointed);
  return [...types, isContested && 'm-contested', isPointed && 'm-pointed']
    .filter(Boolean)
    .join(' ');
}

/** One stop for the Tab key where something begins, not one for every piece of it. */
function begins(before: Segment<Mark> | undefined, items: readonly Mark[]): boolean {
  return items.some(({ id }) => before?.items.every((other) => other.id !== id) ?? true);
}
