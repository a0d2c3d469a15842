import { type Counts } from '../figures.ts';
import { type ArticlePair } from './article-pair.ts';
import { comparableName } from './comparable-name.ts';
import { type ExpectedArticle } from './expected-document.ts';
import { type Scoreboard } from './scoreboard.ts';

/** Whether the publisher is right: any of its names, or none where the page does not name it. */
export function scoreOutlet({ expected, given }: ArticlePair, board: Scoreboard): void {
  const found = comparableName(given.outlet?.name ?? '');
  const wanted = namesOfOutlet(expected);
  board.ask('outlet accuracy (null counted)', wanted.has(found));
  if (isNameless(wanted) && found !== '') board.fall('outlet guessed');

  const counts = countOutlet(wanted, found);
  board.add('outlet', counts);
  const isForgiven = found !== '' && expected.outlet_lenient.map(comparableName).includes(found);
  if (!isForgiven) board.add('outlet (lenient)', counts);
}

function countOutlet(wanted: ReadonlySet<string>, found: string): Counts {
  const isRight = wanted.has(found);
  const isWanted = !isNameless(wanted);
  return {
    right: Number(isRight && isWanted),
    wrong: Number(!isRight && found !== ''),
    missed: Number(!isRight && isWanted),
  };
}

/** The empty name stands for none. */
function isNameless(names: ReadonlySet<string>): boolean {
  return names.has('');
}

function namesOfOutlet({ outlet, entities }: ExpectedArticle): ReadonlySet<string> {
  if (outlet === null) return new Set(['']);
  const name = comparableName(outlet.name);
  const aliases = entities
    .filter(({ type, canonical }) => type === 'outlet' && comparableName(canonical) === name)
    .flatMap((entity) => entity.aliases ?? []);
  return new Set([name, ...aliases.map(comparableName)]);
}
