import { type GraphWriter, type LedgerEntry, type OwnWords } from '../domain/graph-store.ts';
import { type ComparisonKnowledge } from '../domain/knowledge-comparison.ts';
import { type ArticleReading, type ExtractionRun } from '../domain/reading.ts';
import { slotKeys } from '../relate/facets.ts';
import { findDrifts } from '../relate/find-drifts.ts';
import { ownWordsKeys } from '../relate/own-words.ts';
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
  comparison: ComparisonKnowledge,
): Promise<void> {
  await writer.transact(async (transaction) => {
    const before = await transaction.claimIdsOf(reading.article.id);
    const { links, stories, relatedIds } = await placeInStories(transaction, reading);
    const touchedClaimIds = [...new Set([...before, ...reading.claims.map(({ id }) => id)])].sort();
    const ownWords = ownWordsOf(reading);
    const others = await transaction.comparableClaims({
      claimIds: touchedClaimIds,
      // An article that is new can only add to what its claims are joined to elsewhere, and adds nothing there.
      changedIds: before.length === 0 ? [] : touchedClaimIds,
      topics: [...new Set(reading.claims.flatMap(slotKeys))].sort(),
      articleIds: relatedIds,
      ownWordsIds: [...new Set(ownWords.map(({ keyId }) => keyId))].sort(),
      exceptArticleId: reading.article.id,
    });
    const { touched, rest } = claimsInContext(reading, touchedClaimIds, others);
    await transaction.apply({
      reading,
      run,
      storyLinks: links,
      stories,
      relations: relateClaims(touched, rest, comparison),
      touchedClaimIds,
      comparedIds: [...touchedClaimIds, ...rest.map(({ claim }) => claim.id)].sort(),
      drifts: findDrifts(reading.claims, reading.assertions),
      ownWords,
    });
    await transaction.record(entry);
  });
}

/** Under which keys the words of people in a reading are found again. */
export function ownWordsOf({ claims, assertions }: ArticleReading): readonly OwnWords[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return assertions.flatMap((assertion) => {
    const claim = byId.get(assertion.claimId);
    const keys = claim === undefined ? [] : ownWordsKeys(claim, assertion);
    return keys.map((keyId) => ({ assertionId: assertion.id, keyId }));
  });
}
