import {
  type CitationKind,
  type ContradictionKind,
  type Degree,
  type QualificationKind,
  type Terminal,
} from '../generated/answers.ts';

/** What each kind of disagreement is about, as a reader would ask. */
export const KIND_WORDS: Readonly<Record<ContradictionKind, string>> = {
  QUANTITY: 'How many',
  STATUS: 'Is it confirmed',
  ROLE: 'In what role',
  TIMING: 'When',
  PLACE: 'Where',
  POLARITY: 'For or against',
  CAUSE: 'Why',
};

/** The kinds in the order in which they are offered. */
export const KINDS: readonly ContradictionKind[] = [
  'QUANTITY',
  'STATUS',
  'ROLE',
  'TIMING',
  'PLACE',
  'POLARITY',
  'CAUSE',
];

/** Why what looks like a conflict is none. */
export const QUALIFICATION_WORDS: Readonly<Record<QualificationKind, string>> = {
  BOUND: 'Same number, other bound',
  SCOPE: 'Another scope',
  TIME: 'Another time',
  STAGE: 'Another stage',
  REFINEMENT: 'A finer detail',
};

/** How hard it is, in a word and in a sentence. */
export const DEGREE_WORDS: Readonly<Record<Degree, readonly [string, string]>> = {
  STRONG: ['Strong', 'Both cannot hold, even read charitably'],
  WEAK: ['Weak', 'They pull apart; hedges, dates or scope leave room'],
};

/** Where a chain of sources ends. */
export const TERMINAL_WORDS: Readonly<Record<Terminal, string>> = {
  NAMED_PERSON: 'a named person',
  NAMED_OFFICE: 'a named office',
  NAMED_BODY: 'a named body',
  OUTLET: 'another outlet',
  ANONYMOUS: 'an anonymous source',
  UNATTRIBUTED_REPORTS: 'unattributed reports',
  UNNAMED_GROUP: 'a group without names',
  ARTICLE_ITSELF: 'the article itself',
};

/** Whether somebody can be asked: ends with a name, without one, or in the article's own voice. */
export function namedness(terminal: Terminal): 'named' | 'unnamed' | 'own' {
  if (terminal === 'ARTICLE_ITSELF') return 'own';
  return ['NAMED_PERSON', 'NAMED_OFFICE', 'NAMED_BODY', 'OUTLET'].includes(terminal)
    ? 'named'
    : 'unnamed';
}

/** How a source is used. */
export const CITATION_WORDS: Readonly<Record<CitationKind, string>> = {
  CREDIT: 'credits',
  LINK: 'links to',
  QUOTES: 'quotes',
  PARAPHRASES: 'paraphrases',
  REPORTS: 'names as having reported',
};

/** A constant such as `NAMED_OFFICE` as words. */
export function asWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** A number of things, with the word for one and for many. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The outlet of an article, or that none is known. */
export function outletOf(article: { readonly outlet: { readonly name: string } | null }): string {
  return article.outlet?.name ?? 'outlet not named';
}

/** Long text cut at a word, for labels. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  // No half of a pair: a character outside the basic plane has two code units.
  const end = space > length / 2 ? space : length - 1 - (/[\uD800-\uDBFF]$/.test(cut) ? 1 : 0);
  return `${text.slice(0, end)}…`;
}
