import { type IndexedMention } from './identity.ts';
import { isShortFor, isSurnameOf, nameSuffix, sameFullName, soundWords } from './person-names.ts';

/** First names that are used for one another, the full form first. */
type Nicknames = readonly (readonly string[])[];
type Group = IndexedMention[];

const WOMAN = /^(?:Mrs|Ms|Miss|Madam|Madame|Lady|Dame|Frau|Queen|Princess|Sister)\b/u;
const MAN = /^(?:Mr|Sir|Lord|Monsieur|Herr|King|Prince|Brother)\b/u;

/**
 * The names of each person of a text: full names first, the longest before the shorter; then the short ones,
 * each to whom it may mean. Two people of one surname stay two.
 */
export function groupPeople(named: readonly IndexedMention[], nicknames: Nicknames): Group[] {
  const groups: Group[] = [];
  for (const each of named.filter(isFull).sort(longerFirst)) {
    const group = groups.find((members) =>
      members.some(({ mention }) => sameFullName(mention.name, each.mention.name, nicknames)),
    );
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  const full = groups.map((members): Group => [...members]);
  for (const each of named) {
    if (isFull(each)) continue;
    const index = indexOfPerson(each, full);
    const group = index === null ? sameShort(each, groups.slice(full.length)) : groups[index];
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}

/** "Roe Jr." is a short name too. */
function isFull({ mention }: IndexedMention): boolean {
  return mention.name.includes(' ') && soundWords(mention.name).length > 1;
}

function longerFirst(one: IndexedMention, other: IndexedMention): number {
  return (
    other.mention.name.split(' ').length - one.mention.name.split(' ').length ||
    one.mention.start - other.mention.start
  );
}

/** Whom a short name means: of several, the one of that title, else the nearest in the paragraph, else whom the text names most. */
function indexOfPerson(short: IndexedMention, full: readonly Group[]): number | null {
  const possible = full.filter((group) => mayMean(short, group));
  const bySurname = possible.filter((group) =>
    group.some(({ mention }) => isSurnameOf(short.mention.name, mention.name)),
  );
  const candidates = bySurname.length > 0 ? bySurname : possible;
  const { title } = short.mention;
  const titled =
    title === null
      ? []
      : candidates.filter((group) => group.some(({ mention }) => mention.title === title));
  const chosen = titled.length === 1 ? titled[0] : nearest(short, candidates);
  return chosen === undefined ? null : full.indexOf(chosen);
}

function mayMean({ mention: short }: IndexedMention, group: Group): boolean {
  const isShort = group.some(({ mention }) => isShortFor(short.name, mention.name));
  const suffix = nameSuffix(short.name);
  const hasSuffix = group.some(({ mention }) => nameSuffix(mention.name) === suffix);
  return isShort && (suffix === null || hasSuffix) && !contradicts(short.title, group);
}

/** "Mrs." is said of no Mr. */
function contradicts(title: string | null, group: Group): boolean {
  if (title === null) return false;
  const against = WOMAN.test(title) ? MAN : WOMAN;
  if (!WOMAN.test(title) && !MAN.test(title)) return false;
  const titles = group.map(({ mention }) => mention.title ?? '');
  return titles.some((each) => against.test(each));
}

/** How far back a full name still is what the short one takes up. */
const NEAR = 300;

function nearest(short: IndexedMention, groups: readonly Group[]): Group | undefined {
  if (groups.length < 2) return groups[0];
  const { start } = short.mention;
  const distance = (group: Group): number =>
    Math.min(
      ...group.map(({ mention }) =>
        mention.start < start ? start - mention.start : Number.POSITIVE_INFINITY,
      ),
    );
  const byCount = (one: Group, other: Group): number =>
    other.length - one.length || firstStart(one) - firstStart(other);
  const near = groups.filter((group) => distance(group) < NEAR);
  return near.length === 1 ? near[0] : [...groups].sort(byCount)[0];
}

function firstStart(group: Group): number {
  return Math.min(...group.map(({ mention }) => mention.start));
}

function sameShort(short: IndexedMention, groups: readonly Group[]): Group | undefined {
  return groups.find(
    (members) =>
      !contradicts(short.mention.title, members) &&
      members.some(({ mention }) => sameFullName(mention.name, short.mention.name)),
  );
}
