import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { articlesInFile } from '../logic/article-input.ts';
import { type Handing } from './add-text.tsx';

/** Takes files that are dropped or chosen. */
export function DropFiles({ onGiven, onFault }: Handing): JSX.Element {
  const [isOver, setOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    const read = [...(files ?? [])].map(async (file) =>
      articlesInFile(file.name, await file.text()),
    );
    try {
      onGiven((await Promise.all(read)).flat());
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      onFault('A file of lines of JSON was wanted; one of its lines is no JSON.');
    }
  };
  return (
    <section class="way">
      <h2>Files</h2>
      <label
        class={`drop ${isOver ? 'drop-over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files ?? null);
        }}
      >
        Drop files here (.txt, .html, .jsonl), or choose some:{' '}
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,.jsonl,.ndjson"
          onChange={({ currentTarget }) => void take(currentTarget.files)}
        />
      </label>
    </section>
  );
}
