import { type Sentence } from '../domain/annotation.ts';

/** What the reader process is asked; answers come with the same id, in any order. */
export type ReaderRequest =
  | {
      readonly kind: 'annotate';
      readonly text: string;
      readonly referenceDate: string | null;
    }
  | { readonly kind: 'tag'; readonly tokens: readonly string[] };

/** A sentence as the reader process writes it. */
export interface CompactSentence {
  readonly t: readonly (readonly [number, number, string | null, string, string | null])[];
  readonly d: readonly (readonly [string, number, number])[];
  readonly n: readonly (readonly [number, number, string, string | null])[];
}

/** One line of the reader process: its start, a text read, tokens tagged, or a failure. */
export type ReaderAnswer =
  | { readonly ready: true }
  | { readonly id: string; readonly sentences: readonly CompactSentence[] }
  | { readonly id: string; readonly tags: readonly (string | null)[] }
  | { readonly id: string; readonly error: string };

/** A request as bytes: length (4 bytes, big-endian), a header line, the body. */
export function encodeRequest(id: string, request: ReaderRequest): Buffer {
  const header =
    request.kind === 'annotate'
      ? `${id}\tannotate\t${request.referenceDate ?? ''}`
      : `${id}\ttag\t`;
  const body = request.kind === 'annotate' ? request.text : request.tokens.map(oneLine).join('\n');
  const payload = Buffer.from(`${header}\n${body}`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}

/** The sentences of a part of a text, with offsets in the text: moved by where the part starts. */
export function moveSentences(
  compact: readonly CompactSentence[],
  by: number,
): readonly CompactSentence[] {
  if (by === 0) return compact;
  return compact.map(({ t, d, n }) => ({
    t: t.map(([start, end, lemma, pos, ner]) => [start + by, end + by, lemma, pos, ner] as const),
    d,
    n: n.map(([start, end, type, normalized]) => [start + by, end + by, type, normalized] as const),
  }));
}

/** The sentences of an answer, with the words of the text they were read from. */
export function toSentences(compact: readonly CompactSentence[], text: string): Sentence[] {
  return compact.map((sentence, index) => ({
    index,
    start: sentence.t[0]?.[0] ?? 0,
    end: sentence.t.at(-1)?.[1] ?? 0,
    tokens: sentence.t.map(([start, end, lemma, pos, ner]) => {
      const word = text.slice(start, end);
      return { start, end, text: word, lemma: lemma ?? word, pos, ner: ner ?? 'O' };
    }),
    dependencies: sentence.d.map(([relation, governor, dependent]) => ({
      relation,
      governor,
      dependent,
    })),
    names: sentence.n.map(([start, end, type, normalized]) => ({ start, end, type, normalized })),
  }));
}

/** A token is one line of the body; an empty one would vanish from its end. */
function oneLine(token: string): string {
  const line = token.replaceAll(/[\n\r]/g, ' ');
  return line === '' ? ' ' : line;
}
