import { type JSX } from 'preact';

import { countTypes, type Drawn } from '../logic/graph-parts.ts';
import { asWords } from '../logic/words.ts';
import { edgeColour, lookOf } from './looks.ts';
import { Swatch } from './swatch.tsx';

/** What is left out of the drawing. */
export interface Hidden {
  readonly nodes: Set<string>;
  readonly edges: Set<string>;
}

/** The legend, by which types are shown or left out. */
export function Filters({
  drawn,
  hidden,
  onChange,
}: {
  readonly drawn: Drawn;
  readonly hidden: Hidden;
  readonly onChange: (hidden: Hidden) => void;
}): JSX.Element {
  const toggle = (list: keyof Hidden, type: string) => (): void => {
    const next = new Set(hidden[list]);
    if (!next.delete(type)) next.add(type);
    onChange({ ...hidden, [list]: next });
  };
  return (
    <fieldset class="filters">
      <legend>Shown</legend>
      {countTypes(drawn.nodes.values()).map(([type, count]) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={!hidden.nodes.has(type)}
            onChange={toggle('nodes', type)}
          />
          <Swatch colour={lookOf(type).colour} sign={lookOf(type).sign} /> {asName(type)}{' '}
          <small>{count}</small>
        </label>
      ))}
      <hr />
      {countTypes(drawn.edges.values()).map(([type, count]) => (
        <label key={type}>
          <input
            type="checkbox"
            checked={!hidden.edges.has(type)}
            onChange={toggle('edges', type)}
          />
          <Swatch
            colour={edgeColour(type, false)}
            sign={type === 'CONTRADICTS' ? '╍' : type === 'CITES' ? '→' : '─'}
          />{' '}
          {asWords(type)} <small>{count}</small>
        </label>
      ))}
    </fieldset>
  );
}

function asName(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
