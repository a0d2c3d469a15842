import { type JSX } from 'preact';
import { useState } from 'preact/hooks';

import { NoAnswer } from '../ask.ts';
import { canChange, change } from '../change.ts';
import { addressIn, type ArticleInput, articlesInFile } from '../logic/article-input.ts';
import { Job } from '../parts/job.tsx';
import { Empty } from '../parts/notices.tsx';

const INGEST = 'ingest';

/** Hands in articles: files that are dropped here, or an address that is pasted. */
export function AddView(): JSX.Element {
  const [job, setJob] = useState<string | null>(null);
  const [fault, tell] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const hand = async (articles: readonly ArticleInput[]): Promise<void> => {
    try {
      const { ingest } = await change<{ ingest: { id: string } }>(INGEST, { articles });
      setJob(ingest.id);
      tell(null);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      tell(`${error.message} ${error.remedy}`);
    }
  };
  const handFiles = async (files: FileList | null): Promise<void> => {
    const read = [...(files ?? [])].map(async (file) =>
      articlesInFile(file.name, await file.text()),
    );
    try {
      await hand((await Promise.all(read)).flat());
    } catch {
      tell('A file of lines of JSON was wanted; one of its lines is no JSON.');
    }
  };
  if (!canChange(INGEST)) {
    return (
      <Empty>
        Articles cannot be handed in here: your key does not allow it. They can be read on the
        server with <code>npx counterclaim ingest</code>.
      </Empty>
    );
  }
  return (
    <>
      <h1>Add articles</h1>
      <p class="summary">Texts, saved pages, lines of JSON, or the address of a page.</p>
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
          void handFiles(event.dataTransfer?.files ?? null);
        }}
      >
        Drop files here, or choose some:{' '}
        <input
          type="file"
          multiple
          accept=".txt,.html,.htm,.jsonl,.ndjson"
          onChange={({ currentTarget }) => void handFiles(currentTarget.files)}
        />
      </label>
      <Address onGiven={(url) => void hand([{ url }])} onFault={tell} />
      {fault !== null && (
        <p class="notice notice-bad" role="alert">
          {fault}
        </p>
      )}
      {job !== null && <Job key={job} id={job} />}
    </>
  );
}

function Address({
  onGiven,
  onFault,
}: {
  readonly onGiven: (url: string) => void;
  readonly onFault: (fault: string) => void;
}): JSX.Element {
  const [pasted, setPasted] = useState('');
  const give = (event: Event): void => {
    event.preventDefault();
    const url = addressIn(pasted);
    if (url === null) onFault('An address that begins with http:// or https:// was wanted.');
    else onGiven(url);
  };
  return (
    <form class="address" onSubmit={give}>
      <label>
        Address of a page{' '}
        <input
          name="url"
          inputMode="url"
          value={pasted}
          placeholder="https://…"
          onInput={({ currentTarget }) => {
            setPasted(currentTarget.value);
          }}
        />
      </label>{' '}
      <button type="submit">Read it</button>
    </form>
  );
}
