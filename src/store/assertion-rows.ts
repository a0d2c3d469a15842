import { type Assertion, type AttributionLink, type Claim } from '../domain/claim.ts';
import { type ArticleReading } from '../domain/reading.ts';
import { stableId } from '../lib/stable-id.ts';
import { byId, type Properties, type PropertyRow } from './article-rows.ts';
import { type Wording, wordingOf } from './claim-wording.ts';
import { sortKeyOfPlace } from './sort-keys.ts';
import { wordValues } from './word-values.ts';

/** An assertion with its edges to its version and its claim; the latter carries the article's wording of the claim. */
export interface AssertionRow extends PropertyRow {
  readonly claimId: string;
  readonly containsId: string;
  readonly ofId: string;
  readonly wording: Wording;
}

/** One link of a chain, as an edge. */
export interface AttributionRow extends PropertyRow {
  readonly assertionId: string;
  readonly speakerId: string;
}

/** The assertions of a reading. */
export function assertionRows(reading: ArticleReading): AssertionRow[] {
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  return byId(
    reading.assertions.flatMap((assertion) => {
      const claim = claims.get(assertion.claimId);
      return claim === undefined ? [] : [assertionRow(assertion, claim)];
    }),
  );
}

/** The chains of a reading's assertions. */
export function attributionRows(reading: ArticleReading, runId: string): AttributionRow[] {
  return byId(
    reading.assertions.flatMap(({ id, chain }) =>
      chain.map((link) => ({
        id: stableId('ATTRIBUTED_TO', id, link.speakerId, link.order),
        assertionId: id,
        speakerId: link.speakerId,
        properties: { ...linkProperties(link), runId },
      })),
    ),
  );
}

function assertionRow(assertion: Assertion, claim: Claim): AssertionRow {
  return {
    id: assertion.id,
    claimId: claim.id,
    containsId: stableId('CONTAINS', assertion.versionId, assertion.id),
    ofId: stableId('OF', assertion.id, claim.id),
    properties: { ...ownProperties(assertion), ...anchorLists(assertion) },
    wording: wordingOf(claim),
  };
}

function ownProperties(assertion: Assertion): Properties {
  return {
    articleId: assertion.articleId,
    versionId: assertion.versionId,
    claimId: assertion.claimId,
    voice: assertion.voice,
    modality: assertion.modality,
    modalities: assertion.modalities,
    hedges: assertion.hedges,
    quantityText: assertion.quantityText,
    timeText: assertion.timeText,
    timeNormalized: assertion.timeNormalized,
    terminal: assertion.terminal,
    confidence: assertion.confidence,
    checkWorthiness: assertion.checkWorthiness,
    live: true,
    contentWords: wordValues(assertion.words),
    sortKey: sortKeyOfPlace(assertion.articleId, assertion.spans[0].start, assertion.id),
  };
}

function anchorLists({ spans }: Assertion): Properties {
  return {
    spanStarts: spans.map(({ start }) => start),
    spanEnds: spans.map(({ end }) => end),
    spanExacts: spans.map(({ exact }) => exact),
    spanPrefixes: spans.map(({ prefix }) => prefix),
    spanSuffixes: spans.map(({ suffix }) => suffix),
    spanSentences: spans.map(({ sentence }) => sentence),
    spanZones: spans.map(({ zone }) => zone),
  };
}

function linkProperties({ order, cue, kind, span }: AttributionLink): Properties {
  return {
    order,
    cue,
    kind,
    spanStart: span?.start ?? null,
    spanEnd: span?.end ?? null,
    spanExact: span?.exact ?? null,
  };
}
