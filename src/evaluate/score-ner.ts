import { type Figures, figuresOfShares } from './figures.ts';
import { type NerPrediction } from './task.ts';

/** A sentence with the tags that are right. */
export interface LabelledTokens {
  readonly id: string;
  readonly tags: readonly string[];
}

/** How well names are found. */
export interface NerScore {
  /** Right is the same stretch of tokens with the same type. */
  readonly overall: Figures;
  /** Right is the same stretch, whatever its type. */
  readonly untyped: Figures;
  readonly byType: ReadonlyMap<string, Figures>;
}

/** Compares names token by token stretch, over all sentences together. */
export function scoreNer(
  expected: readonly LabelledTokens[],
  predictions: readonly NerPrediction[],
): NerScore {
  const given = new Map(predictions.map(({ id, tags }) => [id, tags]));
  const wanted = namesOf(expected);
  const found = namesOf(expected.map(({ id }) => ({ id, tags: given.get(id) ?? [] })));
  const types = [...new Set([...wanted, ...found].map(({ type }) => type))].sort();
  return {
    overall: compare(wanted, found, ({ type, place }) => `${type} ${place}`),
    untyped: compare(wanted, found, ({ place }) => place),
    byType: new Map(
      types.map((type) => {
        const ofType = (name: NamedStretch): boolean => name.type === type;
        return [type, compare(wanted.filter(ofType), found.filter(ofType), ({ place }) => place)];
      }),
    ),
  };
}

interface NamedStretch {
  readonly type: string;
  /** Sentence, first token, token after the last. */
  readonly place: string;
}

function compare(
  wanted: readonly NamedStretch[],
  found: readonly NamedStretch[],
  keyOf: (name: NamedStretch) => string,
): Figures {
  const wantedKeys = new Set(wanted.map(keyOf));
  const foundKeys = new Set(found.map(keyOf));
  const right = [...foundKeys].filter((key) => wantedKeys.has(key)).length;
  return figuresOfShares(right, foundKeys.size, wantedKeys.size);
}

function namesOf(sentences: readonly LabelledTokens[]): readonly NamedStretch[] {
  return sentences.flatMap(({ id, tags }) =>
    stretchesOf(tags).map(({ type, start, end }) => ({ type, place: `${id} ${start} ${end}` })),
  );
}

interface Stretch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A name goes on while its type does; `B-` always begins another. */
function stretchesOf(tags: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Omit<Stretch, 'end'> | undefined;
  for (const [index, tag] of [...tags, 'O'].entries()) {
    const type = tag.slice(2);
    if (tag.startsWith('I') && type === open?.type) continue;
    if (open !== undefined) stretches.push({ ...open, end: index });
    open = tag === 'O' ? undefined : { type, start: index };
  }
  return stretches;
}
