import { type GraphRow } from '../../src/domain/graph-store.ts';
import { sha256 } from '../../src/lib/stable-id.ts';

const PER_ARTICLE = 10;
const PER_CLAIM = 4;
const PEOPLE = 1_000;

/**
 * The rows of a graph of so many assertions, made one by one as a store gives them: articles of ten assertions, claims that four
 * hold, a thousand people; all nodes before the edges.
 */
export async function* manyRows(assertions: number): AsyncGenerator<GraphRow> {
  yield* nodeRows(assertions);
  yield* edgeRows(assertions);
  await Promise.resolve();
}

function* nodeRows(assertions: number): Generator<GraphRow> {
  for (let at = 0; at < assertions / PER_ARTICLE; at += 1) {
    const title = `Council of town ${at} says the dam holds, and “nobody” was asked`;
    yield { type: 'Article', id: idOf('article', at), key: `articles/${at}.txt`, title, published: '2025-03-04', language: 'en' }; // prettier-ignore
  }
  for (let at = 0; at < assertions; at += 1) {
    const spanExacts = [`nearly ${at} people had left the harbour of town ${at % PEOPLE}`];
    yield { type: 'Assertion', id: idOf('assertion', at), articleId: idOf('article', at % PER_ARTICLE), claimId: idOf('claim', at % PER_CLAIM), voice: 'ATTRIBUTED', modality: 'ASSERTED', terminal: 'NAMED_PERSON', confidence: 0.75, checkWorthiness: 0.5, live: true, spanExacts }; // prettier-ignore
  }
  for (let at = 0; at < assertions / PER_CLAIM; at += 1) {
    const statement = `${at} people had left the harbour of town ${at % PEOPLE}`;
    yield { type: 'Claim', id: idOf('claim', at), statement, subject: 'people', predicate: 'leave', polarity: 'POSITIVE', topics: ['measure:LEAVE', `of:${at}`], quantityValue: at, quantityUnit: 'PERSON' }; // prettier-ignore
  }
  for (let at = 0; at < PEOPLE; at += 1) {
    yield { type: 'Person', id: idOf('person', at), name: `Person ${at}`, aliases: [`P. ${at}`] };
  }
}

function* edgeRows(assertions: number): Generator<GraphRow> {
  for (let at = 0; at < assertions; at += 1) {
    yield { type: 'ATTRIBUTED_TO', id: idOf('by', at), from: idOf('assertion', at), to: idOf('person', at % PEOPLE), order: 0, cue: 'said', kind: 'INDIRECT' }; // prettier-ignore
  }
  for (let at = 0; at < assertions / PER_CLAIM; at += 1) {
    yield { type: 'CONTRADICTS', id: idOf('against', at), from: idOf('claim', at), to: idOf('claim', Math.floor(at / 2)), kind: 'QUANTITY', degree: 'WEAK', score: 0.5, reason: `${at} people against ${at / 2}` }; // prettier-ignore
  }
  for (let at = 0; at < assertions; at += 1) {
    yield { type: 'OF', id: idOf('of', at), from: idOf('assertion', at), to: idOf('claim', Math.floor(at / PER_CLAIM)) }; // prettier-ignore
  }
}

function idOf(kind: string, at: number): string {
  return sha256(`${kind} ${at}`);
}
