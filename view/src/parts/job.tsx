import { type JSX } from 'preact';

import { counted } from '../logic/words.ts';
import { type JobShown, useJob } from '../use-job.ts';
import { Fault } from './fault.tsx';
import { Link } from './link.tsx';

/** How far articles are that were handed in, until they are read. */
export function Job({ id }: { readonly id: string }): JSX.Element {
  const { job, fault } = useJob(id);
  if (fault !== null) return <Fault error={fault} />;
  if (job === null) return <p class="notice">Handed in …</p>;
  return (
    <section class="notice job">
      <p role="status">{stateInWords(job)}</p>
      <progress
        max={job.received}
        value={job.done + job.unchanged + job.failed}
        aria-label="Articles that are read"
      />
      <ul>
        {job.articles.nodes.map((article) => (
          <Read key={article.id} article={article} />
        ))}
        {job.problems.map(({ number, key, message }) => (
          <li key={number}>
            <b>{key}</b> could not be read: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Read({
  article: { key, title, story },
}: {
  readonly article: JobShown['articles']['nodes'][number];
}): JSX.Element {
  return (
    <li>
      <Link to={{ view: 'article', key, focus: null }}>{title ?? key}</Link>
      {story && (
        <>
          {' in the story '}
          <Link to={{ view: 'story', id: story.id, tab: 'disagreements', kind: null }}>
            {story.label}
          </Link>
        </>
      )}
    </li>
  );
}

function stateInWords({ state, received, done, unchanged, failed }: JobShown): string {
  return [
    `${state === 'DONE' ? 'Read' : 'Being read'}: ${done} of ${counted(received, 'article')}`,
    ...(unchanged > 0 ? [`${unchanged} known before`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ].join(', ');
}
