import { type JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import { type Drawn } from '../logic/graph-parts.ts';
import { counted } from '../logic/words.ts';

/** More rows than anybody reads; the search finds the others. */
const MOST = 200;

/** What is drawn as tables, for those who read rather than look. */
export function GraphTables({
  drawn,
  onChoose,
}: {
  readonly drawn: Drawn;
  readonly onChoose: (id: string) => void;
}): JSX.Element {
  const nodes = useMemo(
    () => [...drawn.nodes.values()].sort((one, other) => other.edgeCount - one.edgeCount),
    [drawn],
  );
  return (
    <>
      <Conflicts drawn={drawn} />
      <details>
        <summary>{counted(nodes.length, 'thing')} as a table</summary>
        {nodes.length > MOST && (
          <p class="quiet">The {MOST} with most edges are shown; search for others above.</p>
        )}
        <table>
          <thead>
            <tr>
              <th scope="col">Thing</th>
              <th scope="col">Type</th>
              <th scope="col">Edges</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, MOST).map(({ id, label, type, edgeCount }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      onChoose(id);
                    }}
                  >
                    {label}
                  </button>
                </th>
                <td>{type.toLowerCase()}</td>
                <td>{edgeCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Conflicts({ drawn }: { readonly drawn: Drawn }): JSX.Element {
  const conflicts = [...drawn.edges.values()].filter(({ type }) => type === 'CONTRADICTS');
  const labelOf = (id: string): string => drawn.nodes.get(id)?.label ?? id;
  return (
    <details>
      <summary>{counted(conflicts.length, 'contradiction')} as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">One says</th>
            <th scope="col">Another says</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.slice(0, MOST).map(({ id, from, to, note }) => (
            <tr key={id}>
              <td>{labelOf(from)}</td>
              <td>{labelOf(to)}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
