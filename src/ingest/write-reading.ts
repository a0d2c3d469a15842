import {
  type GraphTransaction,
  type GraphWriter,
  type LedgerEntry,
} from '../domain/graph-store.ts';
import { type ArticleReading, type ExtractionRun } from '../domain/reading.ts';
import { type ClaimInContext } from '../domain/relation.ts';
import { slotKeys } from '../relate/facets.ts';
import { findDrifts } from '../relate/find-drifts.ts';
import { personBehind } from '../relate/own-words.ts';
import { relateClaims } from '../relate/relate-claims.ts';
import { claimsInContext } from './claims-in-context.ts';
import { placeInStories } from './place-in-stories.ts';

/** A reading, who made it, and the line of the ledger that says so. */
export interface ReadingToWrite {
  readonly reading: ArticleReading;
  readonly run: ExtractionRun;
  readonly entry: LedgerEntry;
}

/** Puts one article's reading into the graph: story, claims, relations and ledger in one transaction. */
export async function writeReading(
  writer: GraphWriter,
  { reading, run, entry }: ReadingToWrite,
): Promise<void> {
  await writer.transact(async (transaction) => {
    const before = await transaction.claimIdsOf(reading.article.id);
    const { links, stories, relatedIds } = await placeInStories(transaction, reading);
    const touchedClaimIds = [...new Set([...before, ...reading.claims.map(({ id }) => id)])].sort();
    const others = await comparableClaims(transaction, { reading, touchedClaimIds, relatedIds });
    const { touched, rest } = claimsInContext(reading, touchedClaimIds, others);
    await transaction.apply({
      reading,
      run,
      storyLinks: links,
      stories,
      relations: relateClaims(touched, rest),
      touchedClaimIds,
      drifts: findDrifts(reading.claims, reading.assertions),
    });
    await transaction.record(entry);
  });
}

function comparableClaims(
  transaction: GraphTransaction,
  request: {
    readonly reading: ArticleReading;
    readonly touchedClaimIds: readonly string[];
    readonly relatedIds: readonly string[];
  },
): Promise<readonly ClaimInContext[]> {
  const { reading, touchedClaimIds, relatedIds } = request;
  return transaction.comparableClaims({
    claimIds: touchedClaimIds,
    topics: [...new Set(reading.claims.flatMap(slotKeys))].sort(),
    articleIds: relatedIds,
    speakerIds: [...new Set(reading.assertions.flatMap((each) => personBehind(each) ?? []))].sort(),
    exceptArticleId: reading.article.id,
  });
}
