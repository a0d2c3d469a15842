import { type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { NoAnswer } from '../ask.ts';
import { canChange, change } from '../change.ts';
import { type IngestMutation } from '../generated/answers.ts';
import { type ArticleInput, inHeaps } from '../logic/article-input.ts';
import { Address } from '../parts/add-address.tsx';
import { DropFiles } from '../parts/add-files.tsx';
import { PasteText } from '../parts/add-text.tsx';
import { Fault } from '../parts/fault.tsx';
import { Job } from '../parts/job.tsx';
import { KeyForm } from '../parts/key-form.tsx';
import { apiKey } from '../state.ts';

const INGEST = 'ingest';

/** Hands in articles: a text that is pasted, files that are dropped here, or an address. */
export function AddView(): JSX.Element {
  const { jobs, fault, give } = useHandingIn();
  const [unreadable, tell] = useState<string | null>(null);
  const hand = (articles: readonly ArticleInput[]): void => {
    tell(null);
    void give(articles);
  };
  if (!canChange(INGEST)) return <NotHere />;
  return (
    <>
      <h1>Add articles</h1>
      <p class="summary">
        Texts, saved pages, lines of JSON, or the address of a page. What they say stands in the
        graph as soon as they are read, beside what others say of the same.
      </p>
      {jobs.map((job) => (
        <Job key={job} id={job} />
      ))}
      {fault !== null && <Fault error={fault} />}
      {unreadable !== null && (
        <p class="notice notice-bad" role="alert">
          {unreadable}
        </p>
      )}
      <PasteText onGiven={hand} onFault={tell} />
      <DropFiles onGiven={hand} onFault={tell} />
      <Address onGiven={hand} onFault={tell} />
    </>
  );
}

function NotHere(): JSX.Element {
  return (
    <>
      <h1>Add articles</h1>
      <KeyForm remedy="Your key does not allow handing in articles: give one with the role INGESTER. Whoever runs the server makes one with “counterclaim key NAME --role ingester”, or reads articles there with “npx counterclaim ingest”." />
    </>
  );
}

function useHandingIn(): {
  readonly jobs: readonly string[];
  readonly fault: NoAnswer | null;
  readonly give: (articles: readonly ArticleInput[]) => Promise<void>;
} {
  const [jobs, setJobs] = useState<readonly string[]>([]);
  const [fault, tell] = useState<NoAnswer | null>(null);
  const key = apiKey.value;
  useEffect(() => {
    tell(null);
  }, [key]);
  const give = async (articles: readonly ArticleInput[]): Promise<void> => {
    tell(null);
    try {
      for (const heap of inHeaps(articles)) {
        const { ingest } = await change<IngestMutation>(INGEST, { articles: heap });
        setJobs((before) => [ingest.id, ...before]);
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      tell(error);
    }
  };
  return { jobs, fault, give };
}
