import { type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { ask, NoAnswer } from '../ask.ts';
import { counted } from '../logic/words.ts';
import { Link } from './link.tsx';

const PAUSE_MILLISECONDS = 1_000;

interface JobShown {
  readonly state: 'WAITING' | 'RUNNING' | 'DONE';
  readonly received: number;
  readonly done: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly problems: readonly {
    readonly number: number;
    readonly key: string;
    readonly message: string;
  }[];
  readonly articles: {
    readonly nodes: readonly {
      readonly id: string;
      readonly key: string;
      readonly title: string | null;
      readonly story: { readonly id: string; readonly label: string } | null;
    }[];
  };
}

/** How far articles are that were handed in, until they are read. */
export function Job({ id }: { readonly id: string }): JSX.Element {
  const { job, fault } = useJob(id);
  if (fault !== null) return <p class="notice notice-bad">{fault}</p>;
  if (job === null) return <p class="notice">Handed in …</p>;
  return (
    <section class="notice" role="status">
      <p>
        {job.state === 'DONE' ? 'Read' : 'Being read'}: {job.done} of{' '}
        {counted(job.received, 'article')}
        {job.unchanged > 0 && `, ${job.unchanged} known before`}
        {job.failed > 0 && `, ${job.failed} could not be read`}
      </p>
      <progress max={job.received} value={job.done + job.unchanged + job.failed} />
      <ul>
        {job.articles.nodes.map(({ id: article, key, title, story }) => (
          <li key={article}>
            <Link to={{ view: 'article', key, focus: null }}>{title ?? key}</Link>
            {story && (
              <>
                {' in '}
                <Link to={{ view: 'story', id: story.id, tab: 'disagreements', kind: null }}>
                  {story.label}
                </Link>
              </>
            )}
          </li>
        ))}
        {job.problems.map(({ number, key, message }) => (
          <li key={number}>
            <b>{key}</b>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asks again and again until it is done. */
function useJob(id: string): { readonly job: JobShown | null; readonly fault: string | null } {
  const [job, setJob] = useState<JobShown | null>(null);
  const [fault, tell] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      try {
        const { job: found } = await ask<{ job: JobShown | null }>('job', { job: id });
        setJob(found);
        if (found?.state !== 'DONE') timer = setTimeout(() => void look(), PAUSE_MILLISECONDS);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        tell(`${error.message} ${error.remedy}`);
      }
    };
    void look();
    return () => {
      clearTimeout(timer);
    };
  }, [id]);
  return { job, fault };
}
