import { type CitingArticle } from '../domain/claim-carrier.ts';
import { groupBy } from '../lib/group-by.ts';
import { citationCycles, type CyclesFound } from './citation-cycles.ts';

/**
 * The circles through an outlet among the articles of each story apart: papers that cite one another on
 * different matters report in no circle.
 */
export function cyclesOfStories(
  articles: readonly (CitingArticle & { readonly storyId: string })[],
  outletId: string,
): CyclesFound {
  const found = [...groupBy(articles, ({ storyId }) => storyId).values()].map((story) =>
    citationCycles(story, outletId),
  );
  const cycles = found.flatMap((each) => each.cycles);
  return {
    // Sorting is stable: within a story they stand as they were found.
    cycles: cycles.sort((one, other) => Number(other.certain) - Number(one.certain)),
    truncated: found.some(({ truncated }) => truncated),
  };
}
