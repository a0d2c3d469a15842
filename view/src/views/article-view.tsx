import { type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { type ArticlePageQuery } from '../generated/answers.ts';
import {
  type ArticleShown,
  atPlace,
  type Mark,
  MARK_TYPES,
  marksOf,
  type MarkType,
  ofTypes,
} from '../logic/article-marks.ts';
import { cutText, type Layer } from '../logic/text-layers.ts';
import { counted, outletOf } from '../logic/words.ts';
import { Link } from '../parts/link.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { ViewMenu } from '../parts/view-menu.tsx';
import { exportable } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

const TYPE_WORDS: Readonly<Record<MarkType, string>> = {
  claim: 'Claims',
  entity: 'Names',
  citation: 'Sources',
  dropped: 'Left out',
  signal: 'Signals',
};

/** One article: its text, and in place what was read from it. */
export function ArticleView({
  articleKey,
  focus,
}: {
  readonly articleKey: string;
  readonly focus: string | null;
}): JSX.Element {
  const asking = useAnswer<ArticlePageQuery>('article-page', { key: articleKey });
  return (
    <Answered asking={asking}>
      {({ article }) =>
        article?.version == null ? (
          <Empty>
            There is no article of the key “{articleKey}” here. Look for it in its story.
          </Empty>
        ) : (
          <Article article={article} text={article.version.text} focus={focus} />
        )
      }
    </Answered>
  );
}

interface ArticleParts {
  readonly article: ArticleShown;
  readonly text: string;
  readonly focus: string | null;
}

function Article({ article, text, focus }: ArticleParts): JSX.Element {
  const layers = useMemo(() => marksOf(article), [article]);
  const [hidden, hide] = useState<ReadonlySet<MarkType>>(new Set());
  const [pointed, point] = useState<readonly Mark[]>([]);
  const shown = ofTypes(layers, hidden);
  useEffect(() => {
    exportable.value = { name: `article-${article.key}`, rows: () => rowsOf(layers, text) };
    const focused = layers.find(({ item }) => item.id === focus);
    if (focused !== undefined) point(atPlace(layers, focused.start, focused.end));
  }, [article, focus]);
  return (
    <>
      <ArticleHead article={article} />
      <div class="ways">
        <div class="kinds" role="group" aria-label="What is marked">
          {MARK_TYPES.map((type) => {
            const count = layers.filter(({ item }) => item.type === type).length;
            return (
              count > 0 && (
                <button
                  key={type}
                  type="button"
                  class={`key key-${type}`}
                  aria-pressed={!hidden.has(type)}
                  onClick={() => {
                    hide(toggled(hidden, type));
                  }}
                >
                  {TYPE_WORDS[type]} <small>{count}</small>
                </button>
              )
            );
          })}
        </div>
        <ViewMenu />
      </div>
      <div class="article">
        <MarkedText
          segments={cutText(text, shown)}
          pointed={pointed[0]?.id ?? null}
          focus={focus}
          onPoint={(start, end) => {
            point(atPlace(shown, start, end));
          }}
        />
        <aside class="read" aria-live="polite">
          <WhatWasRead marks={pointed} />
        </aside>
      </div>
    </>
  );
}

function ArticleHead({ article }: { readonly article: ArticleShown }): JSX.Element {
  const { key, title, url, byline, published, story, assertions } = article;
  return (
    <header class="story-head">
      {story && (
        <p class="quiet">
          <Link to={{ view: 'story', id: story.id, tab: 'disagreements', kind: null }}>
            ← {story.label}
          </Link>
        </p>
      )}
      <h1>{title ?? `Article ${key}`}</h1>
      <p class="summary">
        {key} · <b>{outletOf(article)}</b> · {byline ?? 'unsigned'} ·{' '}
        {published === null ? 'undated' : published.slice(0, 10)} ·{' '}
        {counted(assertions.totalCount, 'claim')}
        {assertions.totalCount > assertions.nodes.length &&
          ` (the first ${assertions.nodes.length} are marked)`}
        {/^https?:/.test(url ?? '') && (
          <>
            {' · '}
            <a href={url ?? ''} rel="noreferrer noopener nofollow" target="_blank">
              the page itself
            </a>
          </>
        )}
      </p>
    </header>
  );
}

function WhatWasRead({ marks }: { readonly marks: readonly Mark[] }): JSX.Element {
  if (marks.length === 0) {
    return (
      <p class="quiet">
        Point at marked words, or go to them with the Tab key, to see here what was read from them.
      </p>
    );
  }
  return (
    <>
      {marks.map((mark) => (
        <section key={`${mark.type} ${mark.id}`} class={`mark-note note-${mark.type}`}>
          <p class="quiet">{TYPE_WORDS[mark.type].replace(/s$/, '')}</p>
          <h3>{mark.title}</h3>
          <ul>
            {mark.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function toggled(hidden: ReadonlySet<MarkType>, type: MarkType): ReadonlySet<MarkType> {
  const next = new Set(hidden);
  if (!next.delete(type)) next.add(type);
  return next;
}

function rowsOf(
  layers: readonly Layer<Mark>[],
  text: string,
): readonly Readonly<Record<string, string | number>>[] {
  return layers
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, item }) => ({
      start,
      end,
      type: item.type,
      words: text.slice(start, end),
      'what was read': [item.title, ...item.details].join('; '),
    }));
}
