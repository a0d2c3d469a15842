import { type JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';

import { type StoryVoicesQuery } from '../generated/answers.ts';
import { sourceLines } from '../logic/sheet-lines.ts';
import { sourceTree, type SourceNode } from '../logic/source-tree.ts';
import { counted } from '../logic/words.ts';
import { Link } from '../parts/link.tsx';
import { More } from '../parts/more.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { exportable } from '../state.ts';
import { useAnswer } from '../use-answer.ts';
import { useVoices } from './use-voices.ts';

const OPEN_ROOTS = 12;
/** So many sentences are shown at once. */
const FEW = 4;

/** The chains of sources of a story as a tree: from whom a word comes, through whom it came, where it stands. */
export function SourcesView({ id }: { readonly id: string }): JSX.Element {
  const asking = useAnswer<StoryVoicesQuery>('story-voices', { story: id });
  return (
    <Answered asking={asking}>
      {({ story, articles }) =>
        story === null ? (
          <Empty>There is no story of this id.</Empty>
        ) : (
          <Sources story={story} first={articles} />
        )
      }
    </Answered>
  );
}

function Sources({
  story,
  first,
}: {
  readonly story: NonNullable<StoryVoicesQuery['story']>;
  readonly first: StoryVoicesQuery['articles'];
}): JSX.Element {
  const { articles, total, more } = useVoices(story.id, first);
  const tree = useMemo(() => sourceTree(articles), [first, articles.length]);
  const others = tree.filter(({ isOwnVoice }) => !isOwnVoice);
  const own = tree.filter(({ isOwnVoice }) => isOwnVoice);
  useEffect(() => {
    exportable.value = {
      name: 'sources',
      rows: () => tree.flatMap((root) => rowsOf(root, [])),
      svg: async () => {
        const { drawSheet } = await import('../pictures/sheet.ts');
        return drawSheet(sourceLines(story.label, tree));
      },
    };
  }, [tree]);
  return (
    <>
      <StoryHead id={story.id} label={story.label} tab="sources">
        <b>{counted(others.length, 'source')}</b>, each with those who pass its word on: ● with a
        name, ○ without
        {more && ` (in the first ${articles.length} of ${total.toLocaleString('en')} articles)`}
      </StoryHead>
      <ul class="tree">
        {others.map((root, at) => (
          <Source key={root.id} node={root} isOpen={at < OPEN_ROOTS} />
        ))}
      </ul>
      <h2>On nobody else’s word</h2>
      <ul class="tree">
        {own.map((root) => (
          <Source key={root.id} node={root} isOpen={false} />
        ))}
      </ul>
      <More more={more} words={`Show more of ${total.toLocaleString('en')} articles`} />
    </>
  );
}

function Source({
  node,
  isOpen,
}: {
  readonly node: SourceNode;
  readonly isOpen: boolean;
}): JSX.Element {
  return (
    <li>
      <details open={isOpen}>
        <summary>
          <span aria-hidden="true">{node.shape}</span> <b>{node.name}</b>{' '}
          <span class="quiet">
            {node.note} · {counted(node.count, 'claim')}
          </span>
        </summary>
        <ul>
          {node.heardBy.map((each) => (
            <Source key={each.id} node={each} isOpen={isOpen && each.count <= FEW} />
          ))}
          {node.said.map(({ voiced, article }) => (
            <li key={voiced.id} class="leaf">
              <Link to={{ view: 'article', key: article.key, focus: voiced.id }}>
                {voiced.span.exact}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function rowsOf(
  node: SourceNode,
  above: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const path = [...above, node.name];
  return [
    ...node.said.map(({ voiced, article }) => ({
      chain: path.join(' → '),
      terminal: voiced.terminal,
      article: article.key,
      sentence: voiced.span.exact,
    })),
    ...node.heardBy.flatMap((each) => rowsOf(each, path)),
  ];
}
