import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { ask } from '../ask.ts';
import { type NearNameQuery } from '../generated/answers.ts';
import { type Drawn, search } from '../logic/graph-parts.ts';

const MOST = 8;

/** Looks for things by their words: among those that are drawn, and by name in the whole graph. */
export function Search({
  drawn,
  onChoose,
  onFar,
}: {
  readonly drawn: Drawn;
  readonly onChoose: (id: string) => void;
  readonly onFar: (id: string) => void;
}): JSX.Element {
  const [words, setWords] = useState('');
  const [far, setFar] = useState<NearNameQuery['entities']['nodes']>([]);
  const near = search(drawn, words).slice(0, MOST);
  const choose = (id: string, isNear: boolean): void => {
    setWords('');
    setFar([]);
    if (isNear) onChoose(id);
    else onFar(id);
  };
  const lookFar = (event: Event): void => {
    event.preventDefault();
    if (words.trim() === '') return;
    void ask<NearNameQuery>('near-name', { name: words }).then(({ entities }) => {
      setFar(entities.nodes.slice(0, MOST));
    });
  };
  return (
    <form class="search" role="search" onSubmit={lookFar}>
      <label>
        <span class="unseen">Search the graph</span>
        <input
          type="search"
          value={words}
          placeholder="Search: a name or a word"
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setFar([]);
          }}
        />
      </label>{' '}
      <button type="submit">In the whole graph</button>
      {words !== '' && near.length + far.length > 0 && (
        <ul class="found">
          {near.map(({ id, type, label }) => (
            <Found
              key={id}
              type={type}
              label={label}
              onChoose={() => {
                choose(id, true);
              }}
            />
          ))}
          {far
            .filter(({ id }) => !drawn.nodes.has(id))
            .map(({ id, name, __typename }) => (
              <Found
                key={id}
                type={__typename}
                label={`${name} (bring it in)`}
                onChoose={() => {
                  choose(id, false);
                }}
              />
            ))}
        </ul>
      )}
    </form>
  );
}

function Found({
  type,
  label,
  onChoose,
}: {
  readonly type: string;
  readonly label: string;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <small>{type}</small> {label}
      </button>
    </li>
  );
}
