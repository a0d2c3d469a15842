import { type GoldCitation } from '../gold-document.ts';
import { type ArticlePair } from './article-pair.ts';
import { type IdentityKeys, isUnnamed, sharesKey } from './identity-keys.ts';
import { matchOneToOne } from './match-one-to-one.ts';
import { type Measure, type Scoreboard } from './scoreboard.ts';

/** A source that an article relies on, once or more often. */
interface Target {
  readonly keys: ReadonlySet<string>;
  /** Every occurrence is doubtful: counts neither way. */
  readonly isOptional: boolean;
}

/** Counts the sources that the article relies on, each once; then the named ones alone. */
export function scoreCitations(pair: ArticlePair, board: Scoreboard): void {
  const { matched, missed, surplus } = matchOneToOne(
    targets(pair.expected.citations, pair.expectedKeys),
    targets(pair.given.citations, pair.givenKeys),
    (one, other) => sharesKey(one.keys, other.keys),
  );
  const expectedHits = matched.map(({ wanted }) => wanted).filter(({ isOptional }) => !isOptional);
  const expectedMisses = missed.filter(({ isOptional }) => !isOptional);
  count('citations', () => true);
  count('citations (named)', ({ keys }) => !isUnnamed(keys));

  function count(measure: Measure, counts: (target: Target) => boolean): void {
    board.add(measure, {
      right: expectedHits.filter(counts).length,
      wrong: surplus.filter(counts).length,
      missed: expectedMisses.filter(counts).length,
    });
  }
}

function targets(
  citations: readonly (GoldCitation & { readonly optional?: boolean | undefined })[],
  keysOf: IdentityKeys,
): readonly Target[] {
  const byKeys = new Map<string, Target>();
  for (const { target, optional } of citations) {
    const keys = keysOf(target) ?? new Set();
    const name = JSON.stringify([...keys].sort());
    const isOptional = optional === true && (byKeys.get(name)?.isOptional ?? true);
    byKeys.set(name, { keys, isOptional });
  }
  return [...byKeys.values()];
}
