import { type JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { saveCsv, savePng, saveSvg } from '../save.ts';
import { type Exportable, exportable } from '../state.ts';

/** Takes away what the open view shows: as a picture, a drawing and a table, as far as it can be had so. */
export function ViewMenu(): JSX.Element | null {
  const menu = useRef<HTMLDetailsElement>(null);
  const shown = exportable.value;
  if (shown === null) return null;
  const close = (): void => {
    menu.current?.removeAttribute('open');
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) !== true)
          close();
      }}
    >
      <summary>Take away</summary>
      <div class="menu-choices">
        {waysOf(shown).map(([words, save]) => (
          <button
            key={words}
            type="button"
            onClick={() => {
              void save(shown);
              close();
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </details>
  );
}

type Way = readonly [words: string, save: (shown: Exportable) => void | Promise<void>];

function waysOf({ png, svg }: Exportable): readonly Way[] {
  return [
    ...((png ?? svg) ? [['Picture (PNG)', savePng] as const] : []),
    ...(svg ? [['Drawing (SVG)', saveSvg] as const] : []),
    ['Table (CSV)', saveCsv],
  ];
}
