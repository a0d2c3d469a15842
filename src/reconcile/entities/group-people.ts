import { type Gender, titleGender } from '../../lib/title-gender.ts';
import { type IndexedMention } from './identity.ts';
import { isShortFor, isSurnameOf, nameSuffix, sameFullName, soundWords } from './person-names.ts';

/** First names that are used for one another, the full form first. */
type Nicknames = readonly (readonly string[])[];
type Group = IndexedMention[];

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
  const gender = titleGender(title);
  return gender !== null && !mayBeOf(gender, group);
}

/** Whether nothing in the titles of a person speaks against "he" or "she". */
export function mayBeOf(gender: Gender, group: readonly IndexedMention[]): boolean {
  const genders = group.map(({ mention }) => titleGender(mention.title));
  return genders.every((each) => each === null || each === gender);
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
