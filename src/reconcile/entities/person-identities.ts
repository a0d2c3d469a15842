import { type Article } from '../../domain/article.ts';
import { type Entity } from '../../domain/entity.ts';
import { normalName } from '../../lib/normal-name.ts';
import { stableId } from '../../lib/stable-id.ts';
import { type Identity, type IndexedMention, otherNames } from './identity.ts';
import { isShortFor, sameFullName } from './person-names.ts';

/** People: short forms and other spellings are those of the fullest name; pronouns those of who was named last. */
export function personIdentities(mentions: readonly IndexedMention[]): readonly Identity[] {
  const offices = mentions.filter(({ mention }) => mention.form === 'OFFICE');
  const named = mentions.filter(({ mention }) => mention.form === 'NAME');
  const groups = groupByName(named);
  const pronouns = mentions.filter(({ mention }) => mention.form === 'PRONOUN');
  for (const pronoun of pronouns) groupBefore(pronoun, groups)?.push(pronoun);
  return [...groups.map(personOf), ...officeHolders(offices)];
}

/** The author as an entity: a person whom the text names, else one by the byline alone; null when there is none. */
export function authorEntity(article: Article, named: readonly Identity[]): Entity | null {
  const { byline } = article;
  if (byline === null || !/^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(byline)) return null;
  const known = named.find(
    ({ entity }) => entity.kind === 'PERSON' && sameFullName(entity.name, byline),
  );
  return known?.entity ?? personEntity(byline, [], null);
}

/** Full names first, the longest before the shorter; then the short ones, each to the person of that surname whom the text names most. */
function groupByName(named: readonly IndexedMention[]): IndexedMention[][] {
  const groups: IndexedMention[][] = [];
  const full = named.filter(({ mention }) => mention.name.includes(' '));
  const byLength = [...full].sort(
    (one, other) =>
      other.mention.name.split(' ').length - one.mention.name.split(' ').length ||
      one.mention.start - other.mention.start,
  );
  for (const each of byLength) {
    const group = groups.find((members) =>
      members.some(({ mention }) => sameFullName(mention.name, each.mention.name)),
    );
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  const fullGroups = [...groups];
  for (const each of named) {
    if (each.mention.name.includes(' ')) continue;
    const group = mainPerson(each, fullGroups) ?? sameShort(each, groups.slice(fullGroups.length));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups;
}

/** Of two people of one surname the one whom the text names in full more often, then first, is meant by it. */
function mainPerson(
  short: IndexedMention,
  groups: readonly IndexedMention[][],
): IndexedMention[] | undefined {
  const inFull = (members: readonly IndexedMention[]): number =>
    members.filter(({ mention }) => mention.name.includes(' ')).length;
  const first = (members: readonly IndexedMention[]): number =>
    Math.min(...members.map(({ mention }) => mention.start));
  return groups
    .filter((members) =>
      members.some(({ mention }) => isShortFor(short.mention.name, mention.name)),
    )
    .sort((one, other) => inFull(other) - inFull(one) || first(one) - first(other))[0];
}

function sameShort(
  short: IndexedMention,
  groups: readonly IndexedMention[][],
): IndexedMention[] | undefined {
  return groups.find((members) =>
    members.some(({ mention }) => sameFullName(mention.name, short.mention.name)),
  );
}

/** Whoever was named last before a pronoun; in its own paragraph's sentences a subject would win, which the nearest mostly is. */
function groupBefore(
  pronoun: IndexedMention,
  groups: readonly IndexedMention[][],
): IndexedMention[] | undefined {
  let best: { readonly group: IndexedMention[]; readonly start: number } | undefined;
  for (const group of groups) {
    for (const { mention } of group) {
      const before = mention.form === 'NAME' && mention.start < pronoun.mention.start;
      if (before && mention.start > (best?.start ?? -1)) best = { group, start: mention.start };
    }
  }
  return best?.group;
}

function personOf(members: readonly IndexedMention[]): Identity {
  const inOrder = [...members].sort((one, other) => one.mention.start - other.mention.start);
  const names = inOrder
    .filter(({ mention }) => mention.form === 'NAME')
    .map(({ mention }) => mention.name);
  const fullest = names.reduce(
    (best, name) => (wordCount(name) > wordCount(best) ? name : best),
    names[0] ?? '',
  );
  const titled =
    inOrder.find(({ mention }) => isRole(mention.title)) ??
    inOrder.find(({ mention }) => mention.title !== null);
  return {
    entity: personEntity(fullest, names, titled?.mention.title ?? null),
    mentions: inOrder.map(({ index }) => index),
  };
}

function isRole(title: string | null): boolean {
  return title !== null && title.length > 4;
}

function wordCount(name: string): number {
  return name.split(/[\s-]/u).length;
}

function personEntity(name: string, names: readonly string[], title: string | null): Entity {
  return {
    id: stableId('person', normalName(name)),
    kind: 'PERSON',
    name,
    aliases: otherNames(names, name),
    title,
    countryCode: null,
    wikidataId: null,
    domain: null,
    isOffice: false,
    identityKey: null,
  };
}

function officeHolders(offices: readonly IndexedMention[]): readonly Identity[] {
  const groups: IndexedMention[][] = [];
  for (const office of offices) {
    const wanted = normalName(office.mention.name);
    const group = groups.find(([first]) => normalName(first?.mention.name ?? '') === wanted);
    if (group === undefined) groups.push([office]);
    else group.push(office);
  }
  return groups.map((members) => ({
    entity: {
      ...personEntity(members[0]?.mention.name ?? '', [], null),
      countryCode: members[0]?.mention.countryCode ?? null,
      isOffice: true,
    },
    mentions: members.map(({ index }) => index),
  }));
}
