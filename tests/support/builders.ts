import { type Assertion, type Claim, type Modality } from '../../src/domain/claim.ts';
import { type Quantity } from '../../src/domain/quantity.ts';
import { type AssertionInContext, type ClaimInContext } from '../../src/domain/relation.ts';
import { type TextAnchor } from '../../src/domain/span.ts';
import { type StoryProfile } from '../../src/domain/story.ts';
import { stableId } from '../../src/lib/stable-id.ts';

/** What an article tells of: these words, each as telling as the others. */
export function aStory(
  words: readonly string[] = ['explosion', 'harbour', 'toll'],
  published: string | null = null,
): StoryProfile {
  return { words, weights: words.map(() => Math.sqrt(1 / words.length)), published };
}

/** A plain number of something; give what differs. */
export function aQuantity(parts: Partial<Quantity> = {}): Quantity {
  return {
    value: 12,
    atLeast: null,
    atMost: null,
    approximator: null,
    unit: 'person',
    counts: 'people',
    scope: null,
    ...parts,
  };
}

/** A claim; its id is made of what is given, so that equal builders give equal claims. */
function aClaim(parts: Partial<Claim> = {}): Claim {
  return {
    id: stableId('claim', JSON.stringify(parts)),
    statement: 'Something happened',
    subject: 'something',
    predicate: 'happen',
    object: null,
    polarity: 'POSITIVE',
    quantity: null,
    scope: null,
    place: null,
    time: null,
    about: [],
    topics: [],
    ...parts,
  };
}

/** A place in a text. */
export function anAnchor(parts: Partial<TextAnchor> = {}): TextAnchor {
  return {
    start: 0,
    end: 18,
    exact: 'Something happened',
    prefix: '',
    suffix: '',
    sentence: 0,
    zone: 'BODY',
    ...parts,
  };
}

/** An assertion in the article's own voice; give what differs. */
function anAssertion(parts: Partial<Assertion> = {}): Assertion {
  const modality: Modality = parts.modality ?? 'ASSERTED';
  return {
    id: stableId('assertion', JSON.stringify(parts)),
    claimId: 'claim',
    articleId: 'article-1',
    versionId: 'version-1',
    voice: 'OUTLET',
    modality,
    modalities: [modality],
    hedges: [],
    quantityText: null,
    timeText: null,
    timeNormalized: null,
    spans: [anAnchor()],
    chain: [],
    terminal: 'ARTICLE_ITSELF',
    confidence: 1,
    words: [],
    checkWorthiness: 0.5,
    ...parts,
  };
}

/** An assertion with its article's key, story and date. */
function anAssertionInContext(
  assertion: Assertion,
  parts: Partial<Omit<AssertionInContext, 'assertion'>> = {},
): AssertionInContext {
  return {
    assertion,
    articleKey: assertion.articleId,
    story: aStory(),
    published: null,
    ...parts,
  };
}

/** A claim with one assertion of it in the given article; words are the span's and the statement's. */
export function aClaimInContext(
  claim: Partial<Claim>,
  assertion: Partial<Assertion> = {},
  context: Partial<Omit<AssertionInContext, 'assertion'>> = {},
): ClaimInContext {
  const built = aClaim(claim);
  const spans = assertion.spans ?? [anAnchor({ exact: built.statement })];
  const held = anAssertion({ ...assertion, claimId: built.id, spans });
  return { claim: built, assertions: [anAssertionInContext(held, context)] };
}
