import { type GoldClaim, type GoldQuantity } from '../gold-document.ts';
import { type ExpectedClaim } from './expected-document.ts';
import { sameBounds, sameQuantity } from './same-quantity.ts';
import { type Measure, type Scoreboard } from './scoreboard.ts';

/** Modality, polarity and quantity of a found claim. */
export function scoreContent(expected: ExpectedClaim, given: GoldClaim, board: Scoreboard): void {
  board.ask('modality (exact)', given.modality === expected.modality);
  board.ask('modality (any operator in scope)', expected.modality_all.includes(given.modality));
  board.ask('polarity', given.polarity === expected.polarity);
  scoreQuantity('quantity', sameQuantity);
  scoreQuantity('quantity (bounds, approximator)', sameBounds);

  function scoreQuantity(
    measure: Measure,
    isSame: (one: GoldQuantity, other: GoldQuantity) => boolean,
  ): void {
    const wanted = expected.quantity ?? null;
    const found = given.quantity ?? null;
    const isRight = wanted !== null && found !== null && isSame(wanted, found);
    board.add(measure, {
      right: Number(isRight),
      wrong: Number(found !== null && !isRight),
      missed: Number(wanted !== null && !isRight),
    });
  }
}
