import { useSignal } from '@preact/signals';
import { type JSX } from 'preact';

import { KINDS, type Kind, type SchemaGraph } from './schema-graph.ts';

const HEADINGS: Readonly<Record<Kind, string>> = {
  question: 'Where to begin',
  thing: 'Things',
  interface: 'Interfaces',
  union: 'One of several',
  enum: 'Values',
  input: 'Inputs',
  page: 'Pages',
  scalar: 'Scalars',
};

/** All types by their kind, to be found by their name. */
export function TypeList({
  graph,
  shown,
}: {
  readonly graph: SchemaGraph;
  readonly shown: string;
}): JSX.Element {
  const words = useSignal('');
  const found = [...graph.values()]
    .filter(({ name }) => name.toLowerCase().includes(words.value.toLowerCase()))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  return (
    <nav class="types" aria-label="Types">
      <input
        type="search"
        placeholder="Find a type"
        aria-label="Find a type"
        value={words.value}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
      />
      {KINDS.map((kind) => {
        const types = found.filter((type) => type.kind === kind);
        return types.length === 0 ? null : (
          <section key={kind}>
            <h2>{HEADINGS[kind]}</h2>
            {types.map(({ name }) => (
              <a key={name} href={`#${name}`} aria-current={name === shown ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </section>
        );
      })}
    </nav>
  );
}
