import { type JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import { type OutletMatrixQuery } from '../generated/answers.ts';
import { type Matrix, matrixOf, type Party } from '../logic/matrix.ts';
import { type CitationKind } from '../generated/answers.ts';
import { CITATION_WORDS, counted } from '../logic/words.ts';
import { Link } from '../parts/link.tsx';
import { Answered, Empty } from '../parts/notices.tsx';
import { StoryHead } from '../parts/story-head.tsx';
import { exportable } from '../state.ts';
import { useAnswer } from '../use-answer.ts';

type MatrixStory = NonNullable<OutletMatrixQuery['story']>;
type Pair = readonly [Party, Party];

/** Who contradicts whom and who cites whom, as a matrix. */
export function OutletsView({ id }: { readonly id: string }): JSX.Element {
  const asking = useAnswer<OutletMatrixQuery>('outlet-matrix', { story: id });
  return (
    <Answered asking={asking}>
      {({ story }) =>
        story === null ? <Empty>There is no story of this id.</Empty> : <Outlets story={story} />
      }
    </Answered>
  );
}

function Outlets({ story }: { readonly story: MatrixStory }): JSX.Element {
  const matrix = useMemo(() => matrixOf(story), [story]);
  const [chosen, choose] = useState<Pair | null>(null);
  useEffect(() => {
    exportable.value = {
      name: 'outlets',
      rows: () => rowsOf(matrix),
      svg: async () => {
        const { drawMatrix } = await import('../pictures/draw-matrix.ts');
        return drawMatrix(story.label, matrix);
      },
    };
  }, [matrix]);
  return (
    <>
      <StoryHead id={story.id} label={story.label} tab="outlets">
        Each row and column is an outlet, or one article where no outlet is named.{' '}
        <span class="count-against">≠ 2</span> they contradict each other twice ·{' '}
        <span class="count-cites">→ 1</span> the row cites the column
        {story.articles.totalCount > story.articles.nodes.length &&
          ` (the first ${story.articles.nodes.length} of ${story.articles.totalCount.toLocaleString('en')} articles)`}
      </StoryHead>
      <div class="wide" tabIndex={0} role="region" aria-label="Matrix of outlets">
        <table class="matrix">
          <thead>
            <tr>
              <td />
              {matrix.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {matrix.columns.map((column) => (
                  <Cell
                    key={column.id}
                    matrix={matrix}
                    pair={[row, column]}
                    isChosen={chosen?.[0] === row && chosen[1] === column}
                    choose={choose}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-live="polite">
        {chosen ? (
          <Between matrix={matrix} pair={chosen} />
        ) : (
          <p class="quiet">
            Choose a cell to read in what the two disagree, and how one cites the other.
          </p>
        )}
      </div>
    </>
  );
}

function Cell({
  matrix,
  pair,
  isChosen,
  choose,
}: {
  readonly matrix: Matrix;
  readonly pair: Pair;
  readonly isChosen: boolean;
  readonly choose: (pair: Pair) => void;
}): JSX.Element {
  const [row, column] = pair;
  const { contradictions, citations } = matrix.cell(row, column);
  const isSelf = row.id === column.id;
  if (contradictions.length + citations.length === 0) {
    return <td class={isSelf ? 'self' : 'none'}>{isSelf ? '' : '·'}</td>;
  }
  return (
    <td class={isSelf ? 'self' : undefined}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={`${row.name} and ${column.name}: ${counted(contradictions.length, 'contradiction')}, ${counted(citations.length, 'citation')}`}
        onClick={() => {
          choose(pair);
        }}
      >
        {contradictions.length > 0 && <span class="count-against">≠ {contradictions.length}</span>}{' '}
        {citations.length > 0 && <span class="count-cites">→ {citations.length}</span>}
      </button>
    </td>
  );
}

function Between({ matrix, pair }: { readonly matrix: Matrix; readonly pair: Pair }): JSX.Element {
  const [row, column] = pair;
  const { contradictions, citations } = matrix.cell(row, column);
  return (
    <section class="notice between">
      <h2>
        {row.name} and {row.id === column.id ? 'itself' : column.name}
      </h2>
      <ul>
        {contradictions.map(({ degree, reason }) => (
          <li key={reason}>
            <b class="count-against">≠ {degree.toLowerCase()}</b> {reason}
          </li>
        ))}
        {citations.map(({ kind, words }, at) => (
          <li key={at}>
            <b class="count-cites">→ {wordsOf(kind)}</b> “{words}”
          </li>
        ))}
      </ul>
      <p>
        {[row, column].map(
          ({ id, articleKey, name }, at) =>
            articleKey !== null &&
            (at === 0 || row.id !== column.id) && (
              <span key={id}>
                <Link to={{ view: 'article', key: articleKey, focus: null }}>read {name}</Link>{' '}
              </span>
            ),
        )}
      </p>
    </section>
  );
}

function wordsOf(kind: CitationKind): string {
  return CITATION_WORDS[kind];
}

function rowsOf(matrix: Matrix): readonly Readonly<Record<string, string | number>>[] {
  return matrix.rows.flatMap((row) =>
    matrix.columns.flatMap((column) => {
      const { contradictions, citations } = matrix.cell(row, column);
      if (contradictions.length + citations.length === 0) return [];
      return {
        row: row.name,
        column: column.name,
        contradictions: contradictions.length,
        citations: citations.length,
        reasons: contradictions.map(({ reason }) => reason).join('; '),
        cited: citations.map(({ kind, words }) => `${wordsOf(kind)} “${words}”`).join('; '),
      };
    }),
  );
}
