import { type Mention } from '../../domain/annotation.ts';
import { type Article } from '../../domain/article.ts';
import { type Entity } from '../../domain/entity.ts';
import { type NameKnowledge } from '../../domain/knowledge-names.ts';
import { normalName } from '../../lib/normal-name.ts';
import { stableId } from '../../lib/stable-id.ts';
import { groupPeople, mayBeOf } from './group-people.ts';
import { type Identity, type IndexedMention, otherNames } from './identity.ts';
import { holderOf } from './link-offices.ts';
import { sameFullName } from './person-names.ts';

/**
 * People: short forms and other spellings are those of the fullest name; pronouns those of the subject near by, else of who was named last;
 * an office is that of the one person who is named with it.
 */
export function personIdentities(
  mentions: readonly IndexedMention[],
  { nicknames, countries }: Pick<NameKnowledge, 'nicknames' | 'countries'>,
  isSubject: (mention: Mention) => boolean,
): readonly Identity[] {
  const named = mentions.filter(({ mention }) => mention.form === 'NAME');
  const groups = groupPeople(named, nicknames);
  const pronouns = mentions.filter(({ mention }) => mention.form === 'PRONOUN');
  for (const pronoun of pronouns) groupBefore(pronoun, groups, isSubject)?.push(pronoun);
  const people = groups.map((group) => [...group]);
  const offices = mentions.filter(({ mention }) => mention.form === 'OFFICE');
  const unnamed = offices.filter((office) => {
    const holder = holderOf(office, people, countries);
    const group = holder === null ? undefined : groups[people.indexOf(holder)];
    group?.push(office);
    return group === undefined;
  });
  return [...groups.map(personOf), ...officeHolders(unnamed)];
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

/** The subject named last in the pronoun's sentence or the one before, else whoever was named last; nobody of another gender. */
function groupBefore(
  pronoun: IndexedMention,
  groups: readonly IndexedMention[][],
  isSubject: (mention: Mention) => boolean,
): IndexedMention[] | undefined {
  const gender = pronoun.mention.name === 'she' ? 'SHE' : 'HE';
  const named = groups
    .filter((group) => mayBeOf(gender, group))
    .flatMap((group) => group.map(({ mention }) => ({ mention, group })))
    .filter(({ mention }) => mention.form === 'NAME' && mention.start < pronoun.mention.start)
    .sort((one, other) => other.mention.start - one.mention.start);
  const near = named.filter(({ mention }) => mention.sentence >= pronoun.mention.sentence - 1);
  return (near.find(({ mention }) => isSubject(mention)) ?? named[0])?.group;
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
