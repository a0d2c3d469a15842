import { type Polarity } from '../../domain/claim.ts';

/** One value of an aspect, as a clause tells it of events or people. */
export interface AspectTold {
  /** `ROLE/INTENT`. */
  readonly name: string;
  /** Of which events, or of whose people, it is told. */
  readonly of: readonly string[];
  readonly value: string;
  readonly polarity: Polarity;
  /** Whether the clause has the event itself as its subject. */
  readonly isItself: boolean;
  /** Whether the words may mean less than the value. */
  readonly isLoose: boolean;
}

/** The topic keys of one value of an aspect: `aspect:…|…` for each thing it is told of, `value:`, `itself:`, `loose:`. */
export function aspectKeys(told: AspectTold): readonly string[] {
  const { name, of, value, polarity, isItself, isLoose } = told;
  const sign = polarity === 'NEGATIVE' ? 'not ' : '';
  return [
    ...of.map((anchor) => `aspect:${name}|${anchor}`),
    `value:${name}|${sign}${value}`,
    ...(isItself ? [`itself:${name}`] : []),
    ...(isLoose ? [`loose:${name}`] : []),
  ];
}
