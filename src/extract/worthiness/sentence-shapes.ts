import { type WorthinessShape } from '../../domain/knowledge-worthiness.ts';

/** How much of each shape a sentence has: 0 or 1, its length in between. */
export function sentenceShapes(text: string): Readonly<Record<WorthinessShape, number>> {
  const words = text.match(WORDS) ?? [];
  const counts = words.some((word) => NUMBER.test(word));
  const names = words.slice(1).some((word) => NAME.test(word) && !SELF.test(word));
  return {
    NUMBER: flag(counts),
    GREAT_NUMBER: flag(GREAT.test(text)),
    PERCENT: flag(PERCENT.test(text)),
    MONEY: flag(MONEY.test(text)),
    NAME: flag(names),
    PAST_TENSE: flag(words.some((word) => /^[a-z]{2,}ed$/u.test(word) && !NO_PAST.test(word))),
    SUPERLATIVE: flag(
      words.some((word) => /^[a-z]{3,}est$/u.test(word) && !NO_SUPERLATIVE.test(word)),
    ),
    LENGTH: Math.min(Math.log(1 + words.length), LONG) / LONG,
    FRAGMENT: flag(words.length < 5),
    QUESTION: flag(/\?["'”’)]*\s*$/u.test(text)),
  };
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]*(?<![.,'’-])/gu;
const NUMBER =
  /^(?:\d.*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)(?:-.*)?|half|third|quarter)$/iu;
const GREAT = /\b(?:dozen|hundred|thousand|million|billion|trillion)s?\b|\d,\d{3}\b/iu;
const PERCENT = /%|\bper ?cent\b|\bpercentage\b/iu;
const MONEY = /[$€£¥]\s?\d|\b(?:dollar|euro|pound|cent)s?\b/iu;
const NAME = /^\p{Lu}/u;
const SELF = /^I(?:['’].*)?$/u;
const NO_PAST =
  /^(?:need|speed|indeed|exceed|succeed|feed|seed|bleed|breed|proceed|hundred|red|bed|shed)$/u;
const NO_SUPERLATIVE =
  /^(?:interest|request|protest|contest|honest|forest|invest|suggest|arrest|harvest|digest|guest|quest|conquest|modest|west|rest|test|best)$/u;
/** The logarithm of about fifty words, beyond which length says no more. */
const LONG = 4;

function flag(seen: boolean): number {
  return seen ? 1 : 0;
}
