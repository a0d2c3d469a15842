import { type JSX } from 'preact';

import { counted } from '../logic/words.ts';

/** Says that something has come in, and shows it when asked to: what somebody reads never moves by itself. */
export function NewsBar({
  count,
  one,
  onShow,
}: {
  readonly count: number;
  /** What it is, of one. */
  readonly one: string;
  readonly onShow: () => void;
}): JSX.Element {
  return (
    <div class="news" role="status">
      {count > 0 && (
        <button type="button" onClick={onShow}>
          {counted(count, `new ${one}`)}: show
        </button>
      )}
    </div>
  );
}
