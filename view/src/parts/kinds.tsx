import { type JSX } from 'preact';

import { type ContradictionKind, type StoryPageQuery } from '../generated/answers.ts';
import { countKinds } from '../logic/disagreements.ts';
import { type Route } from '../logic/route.ts';
import { KIND_WORDS } from '../logic/words.ts';
import { Link } from './link.tsx';

/** How many disagreements there are of each kind, and the way to those of one. */
export function Kinds({
  id,
  facets,
  chosen,
}: {
  readonly id: string;
  readonly facets: StoryPageQuery['contradictionFacets'];
  readonly chosen: ContradictionKind | null;
}): JSX.Element | null {
  const counts = countKinds(facets.kinds);
  if (counts.length < 2) return null;
  const to = (kind: string | null): Route => ({
    view: 'story',
    id,
    tab: 'disagreements',
    kind,
  });
  return (
    <nav class="kinds" aria-label="Kinds of disagreement">
      <Link to={to(null)} aria-current={chosen === null ? 'true' : undefined}>
        All <small>{facets.total}</small>
      </Link>
      {counts.map(([kind, count]) => (
        <Link key={kind} to={to(kind)} aria-current={chosen === kind ? 'true' : undefined}>
          {KIND_WORDS[kind]} <small>{count}</small>
        </Link>
      ))}
    </nav>
  );
}
