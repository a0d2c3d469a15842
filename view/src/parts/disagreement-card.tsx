import { type JSX } from 'preact';

import { conflictWords, valueOfSide } from '../logic/conflict-words.ts';
import { wordsAfter, wordsBefore } from '../logic/context-words.ts';
import { type Disagreement, type Side } from '../logic/disagreements.ts';
import { counted, DEGREE_WORDS, KIND_WORDS, outletOf, shortened } from '../logic/words.ts';
import { Chain } from './chain.tsx';
import { Link } from './link.tsx';
import { Marked } from './marked.tsx';
import { Verdict } from './verdict.tsx';

const TITLE_LENGTH = 64;

/** A disagreement as a card: both sentences side by side, what conflicts in them, and on whose word each stands. */
export function DisagreementCard({
  shown,
  isFresh,
}: {
  readonly shown: Disagreement;
  /** Whether it came in while one was reading. */
  readonly isFresh: boolean;
}): JSX.Element {
  const [degree, explained] = DEGREE_WORDS[shown.degree];
  const [one, other] = shown.sides;
  return (
    <article
      class={`card card-${shown.degree.toLowerCase()}`}
      aria-labelledby={`d-${shown.id}`}
      tabIndex={isFresh ? -1 : undefined}
    >
      <header>
        <h3 id={`d-${shown.id}`}>{KIND_WORDS[shown.kind]}?</h3>
        <span class={`degree degree-${shown.degree.toLowerCase()}`} title={explained}>
          <span aria-hidden="true">{shown.degree === 'STRONG' ? '◆' : '◇'}</span> {degree}
        </span>
        {isFresh && <span class="fresh">New</span>}
      </header>
      <div class="sides">
        {one && <SideShown side={one} of={shown} place="one" />}
        <p class="against" aria-hidden="true">
          ≠
        </p>
        {other && <SideShown side={other} of={shown} place="other" />}
      </div>
      <footer>
        <p class="reason" title={explained}>
          {shown.reason}
        </p>
        <Verdict shown={shown} />
      </footer>
    </article>
  );
}

function SideShown({
  side: { claim, assertions },
  of,
  place,
}: {
  readonly side: Side;
  readonly of: Disagreement;
  readonly place: 'one' | 'other';
}): JSX.Element {
  const [saying] = assertions.nodes;
  if (saying === undefined) return <p class="side">{claim.statement}</p>;
  const { span, article } = saying;
  const value = valueOfSide(saying, of);
  const others = assertions.totalCount - 1;
  return (
    <section class={`side side-${place}`}>
      {value !== null && <p class="value">{shortened(value, 60)}</p>}
      <blockquote>
        <span class="around">{wordsBefore(span.prefix)}</span>
        <Marked text={span.exact} stretches={conflictWords(saying, of)} />
        <span class="around">{wordsAfter(span.suffix)}</span>
      </blockquote>
      <p class="who">
        <Link to={{ view: 'article', key: article.key, focus: saying.id }}>{article.key}</Link> ·{' '}
        <b>{outletOf(article)}</b>
        {article.title !== null && ` · “${shortened(article.title, TITLE_LENGTH)}”`}
        {article.published !== null && ` · ${article.published.slice(0, 10)}`}
        {others > 0 && ` · and ${counted(others, 'more place', 'more places')}`}
      </p>
      <Chain links={saying.sourceChain} terminal={saying.terminal} />
    </section>
  );
}
