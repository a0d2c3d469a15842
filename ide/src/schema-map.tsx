import { signal } from '@preact/signals';
import { render } from 'preact';
import { type JSX } from 'preact';

import { loadSchema } from './load-schema.ts';
import { schemaGraph, type SchemaGraph } from './map/schema-graph.ts';
import { TypeList } from './map/type-list.tsx';
import { TypeMap } from './map/type-map.tsx';
import { TypeWords } from './map/type-words.tsx';
import { WholeMap } from './map/whole-map.tsx';
import './page.css';

const graph = signal<SchemaGraph>(new Map());
const fault = signal('');
const shown = signal(nameInAddress());

addEventListener('hashchange', () => (shown.value = nameInAddress()));

function nameInAddress(): string {
  return decodeURIComponent(location.hash.slice(1));
}

async function open(key: string): Promise<void> {
  try {
    graph.value = schemaGraph(await loadSchema(key));
    fault.value = '';
  } catch (error) {
    fault.value = `The endpoint does not tell its schema: ${String(error)}`;
  }
}

function SchemaMap(): JSX.Element {
  const type = graph.value.get(shown.value);
  return (
    <div class="map">
      <header>
        <h1>Counterclaim</h1>
        <span>schema map</span>
        {fault.value !== '' && <KeyField />}
        <a href="/schema-map">Whole map</a>
        <a href="/ide">Ask</a>
      </header>
      <TypeList graph={graph.value} shown={shown.value} />
      <main>
        {fault.value !== '' && <p role="alert">{fault.value}</p>}
        {type && <p class="told">{type.about}</p>}
        {type && <TypeMap graph={graph.value} type={type} />}
        {type && <TypeWords type={type} />}
        {!type && graph.value.size > 0 && <WholeMap graph={graph.value} />}
      </main>
    </div>
  );
}

function KeyField(): JSX.Element {
  return (
    <input
      type="password"
      autocomplete="off"
      placeholder="Key, where one is needed"
      aria-label="API key or token"
      onChange={({ currentTarget }) => void open(currentTarget.value)}
    />
  );
}

render(<SchemaMap />, document.body.querySelector('#page') ?? document.body);
void open('');
