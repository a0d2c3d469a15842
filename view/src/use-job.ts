import { useEffect, useState } from 'preact/hooks';

import { ask, NoAnswer } from './ask.ts';
import { type JobQuery } from './generated/answers.ts';
import { listen } from './listen.ts';

/** How far articles are that were handed in together. */
export type JobShown = NonNullable<JobQuery['job']>;

const PAUSE_MILLISECONDS = 1_000;

/** How far a job is, whenever that changes; where the server does not tell by itself, it is asked again and again. */
export function useJob(id: string): {
  readonly job: JobShown | null;
  readonly fault: NoAnswer | null;
} {
  const [job, setJob] = useState<JobShown | null>(null);
  const [fault, tell] = useState<NoAnswer | null>(null);
  useEffect(() => {
    const look = async (): Promise<JobShown | null> => {
      try {
        const { job: found } = await ask<JobQuery>('job', { job: id });
        // Answers may overtake each other.
        setJob((before) => (settled(found) < settled(before) ? before : found));
        return found;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        tell(error);
        return null;
      }
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lookOn = async (): Promise<void> => {
      const found = await look();
      if (found !== null && found.state !== 'DONE') {
        timer = setTimeout(() => void lookOn(), PAUSE_MILLISECONDS);
      }
    };
    void look();
    const end = listen(
      'ingest-progress',
      { job: id },
      {
        onEvent: () => void look(),
        onEnd: (why) => {
          if (why === 'refused') void lookOn();
        },
      },
    );
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [id]);
  return { job, fault };
}

function settled(job: JobShown | null): number {
  return job === null ? -1 : job.done + job.unchanged + job.failed;
}
