import { render } from 'preact';

import { AnswerView, VariablesEditor } from './editors/json-editors.tsx';
import { QueryEditor } from './editors/query-editor.tsx';
import './page.css';
import { OperationList } from './parts/operation-list.tsx';
import { Toolbar } from './parts/toolbar.tsx';
import { open } from './state.ts';

render(
  <div class="ide">
    <header>
      <h1>Counterclaim</h1>
      <span>ask the graph</span>
      <a href="/schema-map">Schema map</a>
    </header>
    <OperationList />
    <main>
      <Toolbar />
      <section class="query" aria-label="Question">
        <QueryEditor />
      </section>
      <section class="variables" aria-label="Variables">
        <h2>Variables</h2>
        <VariablesEditor />
      </section>
      <section class="answer" aria-label="Answer">
        <AnswerView />
      </section>
    </main>
  </div>,
  document.body.querySelector('#page') ?? document.body,
);
void open();
