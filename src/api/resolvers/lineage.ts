import { type ClaimRow } from '../../domain/graph-row.ts';
import { type CyclesFound, citationCycles } from '../../lineage/citation-cycles.ts';
import { claimPath, firstAppearance } from '../../lineage/claim-path.ts';
import { cyclesOfStories } from '../../lineage/cycles-of-stories.ts';
import {
  type CarrierArguments,
  claimCarriers,
  type ClaimLineage,
  type CyclesShown,
  storyArticles,
} from '../claim-carriers.ts';
import { type RequestContext } from '../context.ts';
import {
  type CitationStepResolvers,
  type ClaimPathResolvers,
  type LineageResolvers,
  type OutletResolvers,
} from '../generated/schema-types.ts';
import { toPageSize } from '../pagination.ts';
import { citationTarget } from '../things.ts';
import { firstArticles } from './support.ts';

/** Resolves how a claim went round. */
export async function lineage(
  { id }: ClaimRow,
  args: CarrierArguments,
  { load }: RequestContext,
): Promise<ClaimLineage> {
  const found = await claimCarriers(load, id, args);
  return { ...found, ...firstAppearance(found.carriers) };
}

/** Resolves the circles of citations through an outlet. */
export const citationCyclesOfOutlet: NonNullable<OutletResolvers['citationCycles']> = async (
  { id },
  { story, first },
  { load },
) => {
  const { articles, truncated } = await storyArticles(load, id, { story });
  const found = cyclesOfStories(articles, id);
  return shown({ ...found, truncated: truncated || found.truncated }, first);
};

/** How a claim went round. */
export const Lineage: LineageResolvers = {
  first: ({ firstIds }, { first }, { load }) => firstArticles(load, firstIds, first),
  undated: ({ undatedIds }, { first }, { load }) => firstArticles(load, undatedIds, first),
  pathTo: ({ carriers }, { outlet }) => claimPath(carriers, outlet),
  cycles: ({ carriers }, { first }) => shown(citationCycles(carriers, null), first),
  truncated: ({ carriers, total }) => carriers.length < total,
};

/** How a claim came to an outlet. */
export const ClaimPath: ClaimPathResolvers = {
  firstThere: ({ firstThereId }, _args, { load }) => load.existing('Article', firstThereId),
};

/** One article of a path or circle. */
export const CitationStep: CitationStepResolvers = {
  article: ({ articleId }, _args, { load }) => load.existing('Article', articleId),
  kind: ({ citation }) => citation?.kind ?? null,
  span: ({ citation }) => citation?.span ?? null,
  cited: ({ citation }, _args, { load }) =>
    citation === null ? null : citationTarget(load, citation.targetId),
};

function shown(found: CyclesFound, first: number | null | undefined): CyclesShown {
  const { cycles, truncated } = found;
  return { totalCount: cycles.length, cycles: cycles.slice(0, toPageSize(first)), truncated };
}
